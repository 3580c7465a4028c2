import { partenairesPrincipaux } from '../../calculs/partenaires.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-groupe-de-base',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignements 5 et 7' }],
  confidence: 'lu',
  needs: ['typeDossier', 'acteurs[].role', 'acteurs[].nom', 'partenariat.gouvernance.groupeDeBase'],
  words: {
    fr: {
      title: 'Au moins deux personnes suivent le partenariat de chaque côté.',
      why: 'Un partenariat porté par une seule personne s’arrête quand elle part, et la mémoire des échanges part avec elle. À deux, le suivi passe les congés, les mutations et les élections.',
      message: '{nom} : moins de deux personnes dans le groupe de base.',
      help: 'Complétez « groupeDeBase » : « - { acteur: tarija, personnes: 4 } » ; le départ d’une personne ne doit rien arrêter.',
    },
    en: {
      title: 'At least two people follow the partnership on each side.',
      why: 'A partnership carried by one person stops when that person leaves, and the memory of the exchanges leaves too. With two, it outlives holidays, transfers and elections.',
      message: '{nom}: fewer than two people in the core group.',
      help: 'Complete “groupeDeBase”: “- { acteur: tarija, personnes: 4 }”; the departure of one person must not stop anything.',
    },
  },
  *check({ dossier }) {
    if (!['projet', 'partenariat', 'jumelage'].includes(dossier.typeDossier)) return;
    const groupe = dossier.partenariat?.gouvernance?.groupeDeBase ?? [];
    for (const { id, nom } of partenairesPrincipaux(dossier)) {
      const index = groupe.findIndex((entry) => entry.acteur === id);
      const personnes = groupe[index]?.personnes;
      if (index === -1) yield { at: (d) => d.partenariat.gouvernance.groupeDeBase, data: { nom }, absence: true };
      else if (personnes !== undefined && personnes < 2)
        yield { at: (d) => d.partenariat.gouvernance.groupeDeBase.at(index).personnes, on: 'value', data: { nom } };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'partenariat.gouvernance.groupeDeBase[0].personnes': 2 } },
      // A funder is not among the main partners.
      { set: { 'acteurs[1].role': 'partenaireTechnique' } },
    ],
    ko: [
      { set: { 'partenariat.gouvernance.groupeDeBase[0].personnes': 1 } },
      { unset: ['partenariat.gouvernance.groupeDeBase[1]'] },
      { unset: ['partenariat.gouvernance.groupeDeBase'] },
    ],
  },
});
