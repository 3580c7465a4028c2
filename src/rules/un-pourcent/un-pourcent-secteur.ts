import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-secteur',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1-1, L1115-2, L1115-3' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].exercices[].annee',
    'mecanismesUnPourcent[].exercices[].depenses[].secteur',
    'acteurs[].nature',
  ],
  words: {
    fr: {
      title: 'La dépense relève du domaine du service.',
      why: 'Le 1 % est payé par les usagers d’un service, et la loi le réserve à ce service. Eau et assainissement peuvent se payer l’un l’autre ; toute autre dépense doit venir d’un autre budget, sinon elle peut être annulée.',
      message: 'Une dépense « {secteur} » ne peut pas être payée par le 1 % {service}.',
      help: 'Changez de budget, ou financez-la sur le budget général ; si le domaine est mal écrit, corrigez « secteur: {exemple} ».',
      terms: {
        eau: 'eau',
        assainissement: 'assainissement',
        electricite: 'électricité',
        gaz: 'gaz',
        dechets: 'déchets',
        mobilite: 'mobilité',
        autre: 'autre domaine',
      },
    },
    en: {
      title: 'The spending belongs to the field of the service.',
      why: 'The 1% is paid by the users of a service, and the law keeps it for that service. Water and sanitation may pay for each other; any other spending must come from another budget, or it may be annulled.',
      message: 'Spending on “{secteur}” cannot be paid by the 1% for {service}.',
      help: 'Use another budget, or pay it from the general budget; if the field is mistyped, correct “secteur: {exemple}”.',
      terms: {
        eau: 'water',
        assainissement: 'sanitation',
        electricite: 'electricity',
        gaz: 'gas',
        dechets: 'waste',
        mobilite: 'mobility',
        autre: 'another field',
      },
    },
  },
  *check({ calculs, parameter }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      for (const [year, exercice] of (mecanisme.exercices ?? []).entries()) {
        const secteurs: readonly string[] | undefined = parameter('un-pourcent-secteurs', `${exercice.annee}-12-31`)?.[mecanisme.service];
        if (secteurs === undefined) continue;
        for (const [line, { secteur }] of (exercice.depenses ?? []).entries()) {
          if (secteurs.includes(secteur)) continue;
          yield {
            at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).depenses.at(line).secteur,
            on: 'value',
            data: { secteur: { term: secteur }, service: { term: mecanisme.service }, exemple: mecanisme.service },
          };
        }
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      // Either budget may pay for either field (pS-Eau).
      { set: { 'mecanismesUnPourcent[0].exercices[0].depenses[0].secteur': 'assainissement' } },
      { set: { 'mecanismesUnPourcent[1].exercices[0].depenses[0].secteur': 'eau' } },
    ],
    ko: [
      { set: { 'mecanismesUnPourcent[0].exercices[0].depenses[0].secteur': 'dechets' } },
      { set: { 'mecanismesUnPourcent[1].exercices[2].depenses[0].secteur': 'autre' } },
    ],
  },
});
