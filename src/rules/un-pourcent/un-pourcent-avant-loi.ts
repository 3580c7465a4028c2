import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-avant-loi',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'Lois 2005-95, 2006-1537, 2014-773, 2021-1031' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].exercices[].annee',
    'acteurs[].nature',
  ],
  words: {
    fr: {
      title: 'Le mécanisme existe l’année de la dépense.',
      why: 'L’eau et l’assainissement ont ouvert en 2005, l’énergie en 2006, les déchets en 2014, la mobilité en 2021. Une dépense prise avant sur le budget du service n’avait pas de base légale.',
      message: 'Le 1 % {service} n’existait pas en {annee}.',
      help: 'Vérifiez l’exercice ou le service, par exemple « annee: 2027 ».',
      terms: {
        eau: 'eau',
        assainissement: 'assainissement',
        electricite: 'électricité',
        gaz: 'gaz',
        dechets: 'déchets',
        mobilite: 'mobilité',
      },
    },
    en: {
      title: 'The scheme exists in the year of the spending.',
      why: 'Water and sanitation opened in 2005, energy in 2006, waste in 2014, mobility in 2021. Spending charged to the service budget before that had no legal basis.',
      message: 'The 1% for {service} did not exist in {annee}.',
      help: 'Check the year or the service, for example “annee: 2027”.',
      terms: {
        eau: 'water',
        assainissement: 'sanitation',
        electricite: 'electricity',
        gaz: 'gas',
        dechets: 'waste',
        mobilite: 'mobility',
      },
    },
  },
  *check({ calculs, parameter }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      for (const [year, { annee }] of (mecanisme.exercices ?? []).entries()) {
        const open: readonly string[] = parameter('un-pourcent-services', `${annee}-12-31`) ?? [];
        if (open.includes(mecanisme.service)) continue;
        yield {
          at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).annee,
          on: 'value',
          data: { service: { term: mecanisme.service }, annee: String(annee) },
        };
      }
    }
  },
  examples: {
    base: 'dechets-un-pourcent',
    ok: [
      before('dechets', 2014),
      before('mobilite', 2021),
      before('electricite', 2006),
      before('gaz', 2006),
      before('eau', 2005),
      before('assainissement', 2005),
    ],
    ko: [
      before('dechets', 2013),
      before('mobilite', 2020),
      before('electricite', 2005),
      before('gaz', 2005),
      before('eau', 2004),
      before('assainissement', 2004),
    ],
  },
});

function before(service: string, annee: number) {
  const competence = service === 'eau' ? 'eauPotable' : service;
  return {
    set: {
      'acteurs[0].competences': ['dechets', competence],
      'mecanismesUnPourcent[1]': {
        acteur: 'ccSeugne',
        service,
        deliberation: 'delibSeugne',
        exercices: [{ annee, depensesAutresDossiers: 0 }],
      },
    },
  };
}
