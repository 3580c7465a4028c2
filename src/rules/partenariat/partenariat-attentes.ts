import { partenairesPrincipaux } from '../../calculs/partenaires.js';
import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-attentes',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 5' }],
  confidence: 'lu',
  needs: ['typeDossier', 'acteurs[].role', 'acteurs[].nom', 'partenariat.attentes'],
  words: {
    fr: {
      title: 'Chaque partenaire dit ce qu’il attend et ce qu’il apporte.',
      why: 'Une attente jamais dite finit en malentendu. L’écrire dès le départ permet de la satisfaire, ou de la refuser tant qu’il est temps.',
      message: '{nom} n’a pas dit {manquant}.',
      help: 'Complétez « attentes » : « - acteur: tarija », puis « attend: Des échanges thématiques » et « apporte: La planification par quartier ».',
      terms: { attend: 'ses attentes', apporte: 'ses apports', tout: 'ses attentes ni ses apports' },
    },
    en: {
      title: 'Each partner says what it expects and what it brings.',
      why: 'An expectation that is never said ends in a misunderstanding. Written at the start, it can be met, or refused while there is time.',
      message: '{nom} has not said {manquant}.',
      help: 'Complete “attentes”: “- acteur: tarija”, then “attend: Des échanges thématiques” and “apporte: La planification par quartier”.',
      terms: { attend: 'what it expects', apporte: 'what it brings', tout: 'what it expects or brings' },
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'partenariat' && dossier.typeDossier !== 'projet') return;
    const attentes = dossier.partenariat?.attentes ?? [];
    for (const { id, nom } of partenairesPrincipaux(dossier)) {
      const index = attentes.findIndex((attente) => attente.acteur === id);
      const attente = attentes[index];
      const lacks = (['attend', 'apporte'] as const).filter((key) => isEmpty(attente?.[key]));
      const [first] = lacks;
      if (first === undefined) continue;
      yield {
        at: (d) => (index === -1 ? d.partenariat.attentes : d.partenariat.attentes.at(index)[first]),
        data: { nom, manquant: { term: lacks.length === 2 ? 'tout' : first } },
        absence: true,
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { typeDossier: 'jumelage' }, unset: ['partenariat.attentes'] }],
    ko: [
      { unset: ['partenariat.attentes[1]'] },
      { unset: ['partenariat.attentes[0].apporte'] },
      { set: { 'partenariat.attentes[1].attend': ' ' } },
      { unset: ['partenariat.attentes'] },
    ],
  },
});
