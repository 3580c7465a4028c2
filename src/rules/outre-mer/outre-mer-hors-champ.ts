import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'outre-mer-hors-champ',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Cahier ludique DAECT 2020' }],
  confidence: 'lu-secondaire',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'acteurs[].region'],
  words: {
    fr: {
      title: 'Polynésie française et Nouvelle-Calédonie ont leur propre régime.',
      why: 'Une loi organique règle leurs relations extérieures et leur donne d’autres pouvoirs. Les contrôles tirés du CGCT peuvent donc signaler ce qui est permis, ou taire ce qui ne l’est pas.',
      message: '{nom} a un régime propre : les règles du CGCT appliquées ici ne valent pas telles quelles.',
      help: 'Consultez la DCTCIV et la loi organique applicable. Vérifiez aussi « region: {region} ».',
    },
    en: {
      title: 'French Polynesia and New Caledonia have a regime of their own.',
      why: 'An organic law governs their external relations and gives them other powers. Checks drawn from the CGCT may therefore report what is allowed, or pass over what is not.',
      message: '{nom} has a regime of its own: the rules of the CGCT applied here do not hold as they stand.',
      help: 'Ask the DCTCIV and read the organic law that applies. Check “region: {region}” as well.',
    },
  },
  *check({ dossier, parameter, date }) {
    const own: readonly string[] = parameter('outre-mer-regimes-propres', date) ?? [];
    for (const [index, acteur] of dossier.acteurs.entries()) {
      const { region } = acteur;
      if (region === undefined || !isFrench(acteur) || !own.includes(region)) continue;
      yield { at: (d) => d.acteurs.at(index).region, on: 'value', data: { nom: acteur.nom, region } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'acteurs[0].region': 'wallisEtFutuna' } }, { set: { 'acteurs[0].region': 'guyane' } }],
    ko: [{ set: { 'acteurs[0].region': 'polynesieFrancaise' } }, { set: { 'acteurs[0].region': 'nouvelleCaledonie' } }],
  },
});
