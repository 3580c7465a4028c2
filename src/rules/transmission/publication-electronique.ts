import { votesFrancais } from '../../calculs/transmission.js';
import { rule } from '../rule.js';

export default rule({
  name: 'publication-electronique',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L2131-1, III et IV', version: '2022-07-01' }],
  inForce: { from: '2022-07-01' },
  confidence: 'lu',
  needs: [
    'acteurs[].nature',
    'acteurs[].niveau',
    'acteurs[].nom',
    'acteurs[].population',
    'deliberations[].acteur',
    'deliberations[].datePublication',
    'deliberations[].modePublication',
  ],
  words: {
    fr: {
      title: 'La publication est électronique, sauf choix des communes de moins de 3 500 habitants.',
      why: 'Seules les petites communes ont le choix du papier ou de l’affichage. Ailleurs, un acte qui n’est pas publié sur le site n’est pas exécutoire et le délai de recours ne court pas.',
      message: '{nom} doit publier ses actes sous forme électronique.',
      help: 'Publiez sur le site, puis écrivez « modePublication: electronique » et le jour de cette publication. Une commune de moins de {seuil} habitants, elle, a le choix : elle indique « niveau: commune » et « population: 1240 ».',
    },
    en: {
      title: 'Publication is electronic, but for communes of fewer than 3,500 inhabitants that choose otherwise.',
      why: 'Only small communes may choose paper or display. Elsewhere an act that is not published on the web site cannot be carried out, and the time limit for challenges does not run.',
      message: '{nom} must publish its acts in electronic form.',
      help: 'Publish on the web site, then write “modePublication: electronique” and the day of that publication. A commune of fewer than {seuil} inhabitants has the choice: it gives “niveau: commune” and “population: 1240”.',
    },
  },
  *check({ dossier, calculs, parameter }) {
    for (const { index, deliberation, acteur } of votesFrancais(dossier, calculs)) {
      const { datePublication: published, modePublication: mode } = deliberation;
      const law = published && parameter('publication-electronique', published);
      if (!law || (mode !== 'affichage' && mode !== 'papier')) continue;
      const { niveau, population } = acteur;
      const isOneOf = (list: readonly string[]): boolean => niveau !== undefined && list.includes(niveau);
      if (isOneOf(law.nonJuges) || (isOneOf(law.communes) && (population === undefined || population < law.population))) continue;
      yield {
        at: (d) => d.deliberations.at(index).modePublication,
        on: 'value',
        data: { nom: acteur.nom, seuil: law.population },
        factDate: published,
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'acteurs[0].population': 3499 } },
      // A joint syndicate is not judged.
      { set: { 'deliberations[1].modePublication': 'affichage' } },
      { set: { 'deliberations[2].modePublication': 'papier', 'deliberations[2].datePublication': '2022-06-30' } },
    ],
    ko: [
      { set: { 'acteurs[0].population': 3500 } },
      { set: { 'deliberations[2].modePublication': 'papier' } },
      {
        set: {
          'deliberations[2].modePublication': 'affichage',
          'deliberations[2].date': '2022-06-24',
          'deliberations[2].dateTransmission': '2022-06-27',
          'deliberations[2].datePublication': '2022-07-01',
        },
      },
    ],
  },
});
