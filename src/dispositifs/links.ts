import type { Path } from '../base/path.js';
import type { Fact } from '../base/verdicts.js';
import { isForeignAuthority, isFrench } from '../dossier/model.js';
import { all, answerOf, type Outcome, outcome, unknown } from './outcome.js';
import type { Link } from './scheme.js';
import type { Subject } from './subject.js';

/** `lien`: relations inside the dossier that no single key shows. */
export function linkCondition(subject: Subject, link: Link, services: readonly string[]): Outcome {
  return link === 'unPourcentParService' ? ceilings(subject, services) : LINKS[link](subject);
}

const LINKS: Readonly<Record<Exclude<Link, 'unPourcentParService'>, (subject: Subject) => Outcome>> = {
  activitesResultats: ({ dossier }) => {
    const parts: Outcome[] = [dossier.objectifGeneral === undefined ? unknown(['objectifGeneral']) : outcome('oui')];
    if (dossier.activites === undefined) parts.push(unknown(['activites']));
    else {
      const results = new Set((dossier.resultats ?? []).map(({ id }) => id));
      const loose = dossier.activites.flatMap(({ resultat }, index): Path[] =>
        results.has(resultat) ? [] : [['activites', index, 'resultat']],
      );
      if (dossier.resultats === undefined) parts.push(unknown(['resultats']));
      else
        parts.push(
          outcome(answerOf(loose.length === 0 && dossier.activites.length > 0), { places: loose.length > 0 ? loose : [['activites']] }),
        );
    }
    return all(parts);
  },

  modeleEmployeur: ({ dossier, calculs }) => {
    const { modele, employeur, droitContrat } = dossier.missionExpert ?? {};
    if (modele === undefined) return unknown(['missionExpert', 'modele']);
    const hosted = modele !== 'assistantTechnique';
    const law =
      droitContrat === undefined
        ? unknown(['missionExpert', 'droitContrat'])
        : outcome(answerOf((droitContrat === 'local') === hosted), { places: [['missionExpert', 'droitContrat']] });
    const employer = calculs.acteur(employeur);
    // GIZ employs its technical assistants; it need not be an actor of the dossier.
    if (employer === undefined) return hosted ? all([law, unknown(['missionExpert', 'employeur'])]) : law;
    // The host is where the person works.
    const places = dossier.missionExpert?.lieuxAffectation;
    if (places === undefined) return all([law, unknown(['missionExpert', 'lieuxAffectation'])]);
    const isHost = places.some(({ acteur }) => acteur === employer.id);
    return all([law, outcome(answerOf(isHost === hosted), { places: [['missionExpert', 'employeur']] })]);
  },

  delegationsObjectifs: ({ dossier }) => {
    const { prevues, agentsMunicipaux, lienAvecObjectifs } = dossier.missionExpert?.delegationsCourtes ?? {};
    const at = (key: string): Path => ['missionExpert', 'delegationsCourtes', key];
    if (prevues === false || agentsMunicipaux === 0) return outcome('oui');
    if (prevues === undefined && agentsMunicipaux === undefined) return unknown(at('prevues'));
    if (lienAvecObjectifs === undefined) return unknown(at('lienAvecObjectifs'));
    if (lienAvecObjectifs.length === 0) return outcome('non', { places: [at('lienAvecObjectifs')] });
    const aims = dossier.missionExpert?.objectifs?.map(({ id }) => id);
    if (aims === undefined) return unknown(['missionExpert', 'objectifs']);
    return outcome(answerOf(lienAvecObjectifs.every((id) => aims.includes(id))), { places: [at('lienAvecObjectifs')] });
  },

  pairsHomologues: ({ dossier }) => {
    const practitioners = dossier.echangePairs?.praticiens;
    if (practitioners === undefined) return unknown(['echangePairs', 'praticiens']);
    if (practitioners.length === 0) return outcome('non', { places: [['echangePairs', 'praticiens']] });
    return all(
      practitioners.map(({ fonctionHomologue }, index): Outcome => {
        const path: Path = ['echangePairs', 'praticiens', index, 'fonctionHomologue'];
        return fonctionHomologue === undefined ? unknown(path) : outcome(answerOf(fonctionHomologue.trim() !== ''), { places: [path] });
      }),
    );
  },

  initiativeParCommune: ({ dossier }) => {
    const { activites } = dossier;
    if (activites === undefined) return unknown(['activites']);
    const towns = dossier.acteurs.filter(
      (acteur) =>
        ['chefDeFile', 'coChefDeFile', 'partenaireEtranger'].includes(acteur.role) && (isFrench(acteur) || isForeignAuthority(acteur)),
    );
    const open = activites.flatMap(({ responsable }, index): Path[] =>
      responsable === undefined ? [['activites', index, 'responsable']] : [],
    );
    const idle = towns.filter(({ id }) => !activites.some(({ responsable }) => responsable === id));
    if (idle.length === 0) return outcome('oui');
    if (open.length > 0) return unknown(...open);
    return outcome('non', {
      facts: [{ name: 'initiative', data: { noms: { list: idle.map(({ nom }) => nom) } } }],
      places: [['activites']],
    });
  },

  effetsOdd: ({ dossier }) => {
    const { effets, version } = dossier.cercleOdd ?? {};
    if (effets === undefined) return unknown(['cercleOdd', 'effets']);
    if (version === undefined) return unknown(['cercleOdd', 'version']);
    return outcome(answerOf(effets.length > 0), { places: [['cercleOdd', 'effets']] });
  },
};

/** Each service budget and each year has its own ceiling; nothing is pooled. */
function ceilings({ calculs }: Subject, services: readonly string[]): Outcome {
  const own = calculs.mecanismes.filter(({ mecanisme }) => services.includes(mecanisme.service));
  if (own.length === 0) return unknown(['mecanismesUnPourcent']);
  return all(
    own.flatMap(({ index, mecanisme }): Outcome[] => {
      const path: Path = ['mecanismesUnPourcent', index, 'exercices'];
      if (mecanisme.exercices === undefined || mecanisme.exercices.length === 0) return [unknown(path)];
      return mecanisme.exercices.map((exercice, rank): Outcome => {
        const place: Path = [...path, rank];
        const figures = calculs.unPourcent(mecanisme, exercice);
        if (figures?.assiette === undefined) return unknown([...place, 'ressources']);
        const gap = figures.depenses - figures.plafond;
        const fact: Fact = {
          name: figures.depasse ? 'unPourcent.exces' : 'unPourcent.juste',
          data: {
            annee: String(exercice.annee),
            service: { term: `service.${mecanisme.service}` },
            depenses: { amount: figures.depenses },
            plafond: { amount: figures.plafond },
            ecart: { amount: Math.abs(gap) },
          },
        };
        return outcome(answerOf(!figures.depasse), {
          facts: [fact],
          places: [[...place, exercice.depenses === undefined ? 'annee' : 'depenses']],
        });
      });
    }),
  );
}
