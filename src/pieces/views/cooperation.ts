import type { Acteur } from '../../dossier/model.js';
import { FEMININE } from '../../locales/fr/acts.js';
import { fill, type PieceContext } from '../context.js';
import { models } from '../parts/mission.js';
import type { ViewValue } from '../view.js';

/** Roles that answer for the cooperation: those sign. */
const SIGNING: readonly Acteur['role'][] = ['chefDeFile', 'coChefDeFile', 'partenaireEtranger', 'demandeur'];

/** What a mission, an exchange or a renewed partnership reads: who signs, what short delegations serve, what is still to be confirmed. */
export function cooperationView(context: PieceContext): ViewValue {
  const { dossier } = context;
  const short = dossier.missionExpert?.delegationsCourtes;
  return {
    signataires: signing(context),
    principesConfirmes: PRINCIPLES.every((each) => dossier.missionExpert?.principes?.[each] === true),
    objectifsDelegations: (dossier.missionExpert?.objectifs ?? [])
      .filter(({ id }) => short?.lienAvecObjectifs?.includes(id) === true)
      .map(({ id, libelle }) => ({ id, libelle })),
    aConfirmer: toConfirm(context),
  };
}

function signing({ dossier, lead }: PieceContext): ViewValue[] {
  const hosts = (dossier.missionExpert?.lieuxAffectation ?? []).map(({ acteur }) => acteur);
  return dossier.acteurs
    .filter(({ id, role }) => SIGNING.includes(role) || hosts.includes(id))
    .map((actor) => ({
      nom: actor.nom,
      feminin: FEMININE.includes(actor.niveau ?? actor.nature),
      fonction:
        actor.representantLegal?.fonction ??
        (actor.id === lead?.id ? dossier.echangePairs?.lettreEngagement?.signataireFonction : undefined) ??
        null,
    }));
}

const PRINCIPLES = ['transparence', 'cooperationEntreServices', 'femmesEtGroupesDefavorises'] as const;

/** What no dossier can settle alone, and what this one leaves open; none without a mission. */
function toConfirm(context: PieceContext): string[] {
  const { dossier, words } = context;
  const { confirmer, principes, personne } = words.mission;
  const expert = dossier.missionExpert;
  if (expert === undefined) return [];
  const facts = models(context);
  const model = expert.modele === undefined ? undefined : facts?.modeles[expert.modele];
  const longest = facts?.dureeMaximale ?? Number.POSITIVE_INFINITY;
  const requested = (dossier.candidatures ?? []).map(({ dispositif }) => dispositif);
  const unsettled = PRINCIPLES.filter((each) => expert.principes?.[each] !== true).map((each) => principes[each]);
  const interest = (dossier.piecesJointes ?? []).filter(({ type }) => type === 'manifestationInteret');
  const paid = (expert.contributions?.length ?? 0) > 0 || (dossier.budget?.depenses?.length ?? 0) > 0;
  const german = expert.modele !== undefined;
  const doubts: readonly (readonly [boolean, string])[] = [
    [!german && !requested.includes('meae-expe-ct'), confirmer.modele],
    [german, confirmer.disponible],
    [german && (expert.dureeMois ?? 0) > longest, fill(confirmer.duree, { max: String(longest) })],
    [german, confirmer.hote],
    [german && (expert.droitContrat === undefined || (expert.employeur === undefined && model?.employeur === 'hote')), confirmer.employeur],
    [
      model !== undefined && expert.profil?.nationalite === undefined,
      fill(confirmer.nationalite, { personne: personne[model?.personne as keyof typeof personne] ?? '' }),
    ],
    [german && !interest.some(({ cosignataire }) => cosignataire !== undefined), confirmer.cosignature],
    [requested.includes('meae-expe-ct'), confirmer.label],
    [!paid, confirmer.frais],
    [unsettled.length > 0, fill(confirmer.principes, { principes: unsettled.join(', ') })],
    [
      expert.delegationsCourtes?.prevues === true && (expert.delegationsCourtes.lienAvecObjectifs?.length ?? 0) === 0,
      confirmer.delegations,
    ],
  ];
  return doubts.flatMap(([open, sentence]) => (open ? [sentence] : []));
}
