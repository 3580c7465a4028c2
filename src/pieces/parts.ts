import type { Block } from '../base/blocks.js';
import type { Convention } from '../dossier/model.js';
import type { PieceContext } from './context.js';
import { gantt } from './figures/gantt.js';
import { goalCircle } from './figures/goal-circle.js';
import { goalTiles } from './figures/goal-tiles.js';
import { phasesLine } from './figures/phases-line.js';
import { participationRadar } from './figures/radar.js';
import { incomeByYear, instalmentsByDate, spendingByYear } from './figures/stacked-bars.js';
import { budgetByFunder, budgetByHeading, budgetByMode, fundingStatus, onePercent } from './parts/budget.js';
import { balance, incomeDetail, inKindDetail, multiYearCommitments, spendingDetail } from './parts/budget-lines.js';
import { circleEffects } from './parts/circle.js';
import { commitments, signatures } from './parts/convention.js';
import { exchangeFacts, exchangeLetter, exchangeSteps, practitioners } from './parts/exchange.js';
import { gender, genderIndicators, goalsTable, markers, targets } from './parts/goals.js';
import { acts, attachments, beneficiaries, expectations, identity, partners, places } from './parts/identity.js';
import { instalments } from './parts/instalments.js';
import { lessons } from './parts/lessons.js';
import { activities, calendarLines, logicalFramework, means, risks, safety } from './parts/logic.js';
import {
  journeys,
  missionContributions,
  missionFacts,
  missionModel,
  missionModels,
  missionObjectives,
  missionPlaces,
  missionProfile,
} from './parts/mission.js';
import { participation, participationReading, participationTools, stakeholders } from './parts/participation.js';
import { coreGroup, exit, mandate, mentalPicture, phases, rhythm } from './parts/partnership.js';

/** The parts that the program builds for templates, by name: tables, pairs and figures of the dossier, then those of an act. */
const DOSSIER_PARTS = {
  identite: identity,
  partenaires: partners,
  attentes: expectations,
  actes: acts,
  'cadre-logique': logicalFramework,
  activites: activities,
  'activites-moyens': means,
  chronogramme: calendarLines,
  calendrier: gantt,
  beneficiaires: beneficiaries,
  localisation: places,
  'budget-rubriques': budgetByHeading,
  'budget-financeurs': budgetByFunder,
  'budget-modes': budgetByMode,
  'financement-statut': fundingStatus,
  'budget-annees': spendingByYear,
  'financement-annees': incomeByYear,
  'budget-depenses': spendingDetail,
  'budget-valorisations': inKindDetail,
  'budget-recettes': incomeDetail,
  'budget-equilibre': balance,
  'budget-ae-cp': multiYearCommitments,
  echeancier: instalments,
  'echeancier-barres': instalmentsByDate,
  'un-pourcent': onePercent,
  odd: goalsTable,
  'odd-vignettes': goalTiles,
  'odd-cibles': targets,
  marqueurs: markers,
  genre: gender,
  'genre-indicateurs': genderIndicators,
  participation,
  'participation-radar': participationRadar,
  'participation-lecture': participationReading,
  outils: participationTools,
  'parties-prenantes': stakeholders,
  'cercle-odd': goalCircle,
  'cercle-odd-effets': circleEffects,
  phases,
  'phases-frise': phasesLine,
  'photo-mentale': mentalPicture,
  'groupe-de-base': coreGroup,
  mandat: mandate,
  rythme: rhythm,
  sortie: exit,
  enseignements: lessons,
  'mission-modele': missionModel,
  'mission-modeles': missionModels,
  'mission-reperes': missionFacts,
  'mission-lieux': missionPlaces,
  'mission-objectifs': missionObjectives,
  'mission-profil': missionProfile,
  'mission-contributions': missionContributions,
  deplacements: journeys,
  echange: exchangeFacts,
  'echange-praticiens': practitioners,
  'echange-etapes': exchangeSteps,
  'echange-lettre': exchangeLetter,
  securite: safety,
  risques: risks,
  pieces: attachments,
} as const satisfies Record<string, (context: PieceContext) => Block | null>;

const ACT_PARTS = { engagements: commitments, signatures } as const satisfies Record<
  string,
  (context: PieceContext, act: Convention) => Block | null
>;

const PART_NAMES: readonly string[] = [...Object.keys(DOSSIER_PARTS), ...Object.keys(ACT_PARTS)];

/**
 * Finds a part by name, built once: undefined when there is no such part, null when the dossier has nothing to put in it.
 * `act` is the convention of the piece; without it, parts of an act are empty.
 */
export function partFinder(context: PieceContext, act: Convention | undefined): (name: string) => Block | null | undefined {
  const built = new Map<string, Block | null>();
  return (name) => {
    const known = built.get(name);
    if (known !== undefined) return known;
    if (!PART_NAMES.includes(name)) return undefined;
    const part =
      name in DOSSIER_PARTS
        ? DOSSIER_PARTS[name as keyof typeof DOSSIER_PARTS](context)
        : act === undefined
          ? null
          : ACT_PARTS[name as keyof typeof ACT_PARTS](context, act);
    built.set(name, part);
    return part;
  };
}
