import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-deliberation',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'pS-Eau, « 1 % : comment faire »' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].deliberation',
    'deliberations[].decisions',
    'acteurs[].nature',
    'acteurs[].nom',
  ],
  words: {
    fr: {
      title: 'L’assemblée décide l’usage du 1 % : dispositif, budget, montant.',
      why: 'Le 1 % n’est pas un prélèvement automatique : c’est une dépense que l’assemblée vote, en disant sur quel budget et pour combien. Sans ce vote, le comptable peut refuser de payer et la dépense n’a pas de base.',
      message: 'Aucune délibération de {nom} n’affecte le 1 % {service}.',
      help: 'Citez le vote : « deliberation: delibSyndicat », avec « affecteUnPourcent » dans ses « decisions ».',
      terms: {
        eau: 'eau',
        assainissement: 'assainissement',
        electricite: 'électricité',
        gaz: 'gaz',
        dechets: 'déchets',
        mobilite: 'mobilité',
        decisions: 'décisions du vote cité',
      },
    },
    en: {
      title: 'The assembly decides the use of the 1%: scheme, budget, amount.',
      why: 'The 1% is not taken automatically: it is spending that the assembly votes, saying from which budget and how much. Without that vote the public accountant may refuse to pay and the spending has no basis.',
      message: 'No vote of {nom} allocates the 1% for {service}.',
      help: 'Name the vote: “deliberation: delibSyndicat”, with “affecteUnPourcent” among its “decisions”.',
      terms: {
        eau: 'water',
        assainissement: 'sanitation',
        electricite: 'electricity',
        gaz: 'gas',
        dechets: 'waste',
        mobilite: 'mobility',
        decisions: 'decisions of the vote named',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const { index, mecanisme, acteur } of calculs.mecanismes) {
      if (acteur === undefined) continue;
      const hit: Hit = {
        at: (d) => d.mecanismesUnPourcent.at(index).deliberation,
        data: { nom: acteur.nom, service: { term: mecanisme.service } },
      };
      if (mecanisme.deliberation === undefined) {
        yield { ...hit, absence: true };
        continue;
      }
      const deliberation = calculs.deliberation(mecanisme.deliberation);
      if (deliberation?.decisions === undefined || deliberation.decisions.includes('affecteUnPourcent')) continue;
      const vote = (dossier.deliberations ?? []).indexOf(deliberation);
      yield { ...hit, on: 'value', related: [{ at: (d) => d.deliberations.at(vote).decisions, label: 'decisions' }] };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      // A vote whose decisions are not told says nothing against it.
      { unset: ['deliberations[1].decisions'] },
      { set: { 'deliberations[1].decisions': ['approuveConvention', 'autoriseSignature', 'attribueSubvention', 'affecteUnPourcent'] } },
    ],
    ko: [
      { unset: ['mecanismesUnPourcent[0].deliberation'] },
      { set: { 'deliberations[1].decisions': ['approuveConvention', 'autoriseSignature'] } },
    ],
  },
});
