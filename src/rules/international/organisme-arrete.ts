import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'organisme-arrete',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-4, L1115-4-1, L1115-4-2' }],
  inForce: { from: '2008-04-18' },
  confidence: 'lu',
  about: 'organismesEtrangers',
  needs: ['acteurs[].nature', 'organismesEtrangers[].nom', 'organismesEtrangers[].arrete.date', 'organismesEtrangers[].dateAdhesion'],
  words: {
    fr: {
      title: 'L’adhésion à un organisme de droit étranger exige un acte préalable du préfet de région.',
      why: 'L’adhésion soumet la collectivité à un droit qui n’est pas le sien : la loi veut que le préfet de région l’autorise d’abord. Une adhésion qui le devance est illégale. Le même jour est admis.',
      message: 'L’adhésion à {nom} précède l’arrêté du préfet de région, ou il manque.',
      help: 'Demandez l’arrêté avant d’adhérer, puis ajoutez « arrete: { date: {exemple}, reference: "2026-112" } ».',
      terms: { arrete: 'arrêté' },
    },
    en: {
      title: 'Joining a body of foreign law requires a prior act of the regional prefect.',
      why: 'Joining places the authority under a law that is not its own: the regional prefect must authorise it first. Joining earlier is unlawful. The same day is accepted.',
      message: 'Joining {nom} comes before the order of the regional prefect, or there is none.',
      help: 'Ask for the order before joining, then add “arrete: { date: {exemple}, reference: "2026-112" }”.',
      terms: { arrete: 'order' },
    },
  },
  *check({ dossier }) {
    if (!dossier.acteurs.some((acteur) => isFrench(acteur))) return;
    for (const [index, organisme] of (dossier.organismesEtrangers ?? []).entries()) {
      const joined = organisme.dateAdhesion;
      const ordered = organisme.arrete?.date;
      if (joined === undefined || (ordered !== undefined && ordered <= joined)) continue;
      const data = { nom: organisme.nom, exemple: joined };
      if (ordered === undefined) {
        yield { at: (d) => d.organismesEtrangers.at(index).arrete.date, data, factDate: joined, absence: true };
        continue;
      }
      yield {
        at: (d) => d.organismesEtrangers.at(index).dateAdhesion,
        on: 'value',
        data,
        related: [{ at: (d) => d.organismesEtrangers.at(index).arrete.date, label: 'arrete' }],
        factDate: joined,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          organismesEtrangers: [
            { nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger', arrete: { date: '2026-03-01' }, dateAdhesion: '2026-03-01' },
          ],
        },
      },
      { set: { organismesEtrangers: [{ nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger' }] } },
      // The day before the law came into force.
      { set: { organismesEtrangers: [{ nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger', dateAdhesion: '2008-04-17' }] } },
    ],
    ko: [
      { set: { organismesEtrangers: [{ nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger', dateAdhesion: '2026-03-01' }] } },
      {
        set: {
          organismesEtrangers: [
            { nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger', arrete: { date: '2026-03-02' }, dateAdhesion: '2026-03-01' },
          ],
        },
      },
      { set: { organismesEtrangers: [{ nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger', dateAdhesion: '2008-04-18' }] } },
    ],
  },
});
