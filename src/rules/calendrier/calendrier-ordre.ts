import { type Locator, rule } from '../rule.js';

export default rule({
  name: 'calendrier-ordre',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [
    'calendrier.debut',
    'calendrier.fin',
    'conventions[].duree.debut',
    'conventions[].duree.fin',
    'activites[].debut',
    'activites[].fin',
    'missions[].debut',
    'missions[].fin',
    'partenariat.phases[].libelle',
    'partenariat.phases[].debut',
    'partenariat.phases[].fin',
    'echangePairs.disponibilites.debut',
    'echangePairs.disponibilites.fin',
    'programmeClesEnMain.calendrierAdhesion.debut',
    'programmeClesEnMain.calendrierAdhesion.fin',
  ],
  words: {
    fr: {
      title: 'Une fin ne précède jamais son début.',
      why: 'Deux dates interverties faussent tout ce qui en découle : durées, années du budget, chronogramme. Dans un acte, une durée impossible se corrige par avenant.',
      message: '{ou} : la fin ({fin}) précède le début ({debut}).',
      help: 'Inversez ou corrigez les dates : « debut: 2027-01-01 », puis « fin: 2029-12-31 » ; pour un mois, « 2027-03 ».',
      terms: {
        'ou.calendrier': 'Calendrier du projet',
        'ou.convention': 'Durée de la convention {id}',
        'ou.activite': 'Activité {id}',
        'ou.mission': 'Mission {id}',
        'ou.phase': 'Phase « {id} » du partenariat',
        'ou.disponibilites': 'Disponibilités de l’échange entre pairs',
        'ou.adhesion': 'Période d’adhésion au programme',
        'lieu.debut': 'début',
      },
    },
    en: {
      title: 'An end never comes before its start.',
      why: 'Two dates swapped distort all that follows from them: durations, years of the budget, timetable. In an act, an impossible duration takes an amendment to correct.',
      message: '{ou}: the end ({fin}) comes before the start ({debut}).',
      help: 'Swap or correct the dates: “debut: 2027-01-01”, then “fin: 2029-12-31”; for a month, “2027-03”.',
      terms: {
        'ou.calendrier': 'Timetable of the project',
        'ou.convention': 'Duration of agreement {id}',
        'ou.activite': 'Activity {id}',
        'ou.mission': 'Mission {id}',
        'ou.phase': 'Phase “{id}” of the partnership',
        'ou.disponibilites': 'Availability for the peer exchange',
        'ou.adhesion': 'Joining period of the programme',
        'lieu.debut': 'start',
      },
    },
  },
  *check({ dossier }) {
    const periods: Period[] = [
      { ou: 'calendrier', ...dossier.calendrier, at: (d) => d.calendrier },
      ...(dossier.conventions ?? []).map(
        ({ id, duree }, index): Period => ({ ou: 'convention', id, ...duree, at: (d) => d.conventions.at(index).duree }),
      ),
      ...(dossier.activites ?? []).map(
        ({ id, debut, fin }, index): Period => ({ ou: 'activite', id, debut, fin, at: (d) => d.activites.at(index) }),
      ),
      ...(dossier.missions ?? []).map(
        ({ id, debut, fin }, index): Period => ({ ou: 'mission', id, debut, fin, at: (d) => d.missions.at(index) }),
      ),
      ...(dossier.partenariat?.phases ?? []).map(
        ({ libelle, debut, fin }, index): Period => ({ ou: 'phase', id: libelle, debut, fin, at: (d) => d.partenariat.phases.at(index) }),
      ),
      { ou: 'disponibilites', ...dossier.echangePairs?.disponibilites, at: (d) => d.echangePairs.disponibilites },
      { ou: 'adhesion', ...dossier.programmeClesEnMain?.calendrierAdhesion, at: (d) => d.programmeClesEnMain.calendrierAdhesion },
    ];
    for (const { ou, id = '', debut, fin, at } of periods) {
      if (debut === undefined || fin === undefined || fin >= debut) continue;
      yield {
        at: (d) => at(d).fin,
        on: 'value',
        data: { ou: { term: `ou.${ou}` }, id, debut: { date: debut }, fin: { date: fin } },
        related: [{ at: (d) => at(d).debut, label: 'lieu.debut' }],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'activites[0].debut': '2027-03', 'activites[0].fin': '2027-03' } },
      { set: { 'partenariat.phases': [{ libelle: 'Mise en route', debut: '2025-01' }] } },
    ],
    ko: [
      { set: { 'activites[0].fin': '2027-02' } },
      { set: { 'calendrier.fin': '2026-12-31' } },
      { set: { 'conventions[0].duree.fin': '2026-12-31' } },
      { set: { 'partenariat.phases': [{ libelle: 'Mise en route', debut: '2025-02', fin: '2025-01' }] } },
      {
        set: {
          'missions[0]': {
            id: 'mission2028',
            typeMissionnaire: 'prestataire',
            acteur: 'asi',
            pays: 'ML',
            debut: '2028-02-10',
            fin: '2028-02-09',
          },
        },
      },
      { set: { typeDossier: 'echangePairs', 'echangePairs.disponibilites': { debut: '2027-03-01', fin: '2027-02-28' } } },
      {
        set: { typeDossier: 'programmeClesEnMain', 'programmeClesEnMain.calendrierAdhesion': { debut: '2027-03-01', fin: '2027-02-28' } },
      },
    ],
  },
});

interface Period {
  readonly ou: string;
  readonly id?: string;
  readonly debut?: string | undefined;
  readonly fin?: string | undefined;
  readonly at: (dossier: Parameters<Locator>[0]) => { readonly debut: unknown; readonly fin: unknown };
}
