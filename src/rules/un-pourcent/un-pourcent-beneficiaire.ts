import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-beneficiaire',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1-1, L1115-2, L1115-3' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: ['mecanismesUnPourcent[].acteur', 'mecanismesUnPourcent[].service', 'acteurs[].nature', 'acteurs[].niveau', 'acteurs[].nom'],
  words: {
    fr: {
      title: 'Départements et régions ne sont dans aucune liste du 1 %.',
      why: 'Les articles du 1 % citent les communes, leurs groupements et les syndicats mixtes chargés du service. Un acteur qu’ils ne citent pas n’a pas le droit d’y puiser, mais il peut toujours aider une coopération sur son budget général.',
      message: '{nom} ne peut pas recourir au 1 % : la loi vise communes et groupements.',
      help: 'Passez par la commune, l’EPCI ou le syndicat compétent, par exemple « acteur: syndicatEaux ».',
    },
    en: {
      title: 'Départements and régions are in none of the lists of the 1%.',
      why: 'The articles on the 1% name communes, their groupings and the syndicats mixtes in charge of the service. An actor that they do not name has no right to it, but may always help a cooperation from its general budget.',
      message: '{nom} cannot use the 1%: the law means communes and their groupings.',
      help: 'Go through the competent commune, EPCI or syndicate, for example “acteur: syndicatEaux”.',
    },
  },
  *check({ dossier, calculs, parameter, date }) {
    if (!dossier.acteurs.some(isFrench)) return;
    for (const [index, mecanisme] of (dossier.mecanismesUnPourcent ?? []).entries()) {
      const acteur = calculs.acteur(mecanisme.acteur);
      if (acteur === undefined) continue;
      const left: readonly string[] = parameter('un-pourcent-exclus', date)?.[mecanisme.service] ?? [];
      if (isFrench(acteur) && !left.includes(acteur.niveau ?? '')) continue;
      yield { at: (d) => d.mecanismesUnPourcent.at(index).acteur, on: 'value', data: { nom: acteur.nom } };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      // Not in the lists either, but their case is left open.
      { set: { 'acteurs[1].niveau': 'collectiviteStatutParticulier' } },
      { set: { 'acteurs[1].niveau': 'commune', 'acteurs[1].nature': 'collectiviteFrancaise' } },
      // A région may be the authority in charge of mobility: to be confirmed.
      {
        set: {
          'acteurs[0].niveau': 'region',
          'acteurs[0].competences': ['mobilite'],
          'mecanismesUnPourcent[2]': { acteur: 'valbrune', service: 'mobilite', deliberation: 'delibSyndicat', exercices: [] },
        },
      },
    ],
    ko: [
      {
        set: {
          'acteurs[2].nature': 'collectiviteFrancaise',
          'acteurs[2].niveau': 'departement',
        },
      },
      { set: { 'acteurs[2].nature': 'collectiviteFrancaise', 'acteurs[2].niveau': 'region' } },
      {
        set: {
          'mecanismesUnPourcent[2]': { acteur: 'asi', service: 'eau', deliberation: 'delibSyndicat', exercices: [] },
        },
      },
    ],
  },
});
