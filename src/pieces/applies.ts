import { type Acteur, type Convention, type Deliberation, type Dossier, isAct, isDeclaration, isFrench } from '../dossier/model.js';
import type { NeedKey } from './needs.js';

/** What one copy of a piece is about; a piece of the whole dossier is about none of the three. */
export interface Subject {
  /** Set after the name of the file when the piece has several copies; empty for the whole dossier. */
  readonly id: string;
  /** An act under `conventions`. */
  readonly act?: string;
  /** A vote under `deliberations`. */
  readonly vote?: string;
  readonly actor?: string;
}

interface PieceRule {
  /** The copies that the dossier calls for. None: the piece does not apply. */
  readonly copies: (dossier: Dossier) => readonly Subject[];
  /** Made when no piece is named. */
  readonly byDefault: boolean;
  /** The dossier travels in its PDF. An act or a letter gets published or sent alone: it carries the dossier only when asked. */
  readonly carries: boolean;
  /** Keys without which the piece is a draft; `filing` stands for all those that filing asks of this type of dossier. */
  readonly needs: readonly NeedKey[] | 'filing';
  /** What it prints comes from outside: the findings of the checks, or what a scheme asks for. What the dossier lacks is its subject, so it is whole even for a draft. */
  readonly prints?: 'review' | 'kit';
}

const WHOLE: readonly Subject[] = [{ id: '' }];

/** Which piece applies to which dossier, in the order of a file: the relation, the project, the money, the annexes, the sending. */
const RULES = {
  convention: {
    copies: (dossier) => acts(dossier, isConvention),
    byDefault: true,
    carries: false,
    needs: [],
  },
  // The same act in fewer words: two texts of one act must not both reach the signatories, so it is made only when named.
  'convention-simplifiee': {
    copies: (dossier) => acts(dossier, isConvention),
    byDefault: false,
    carries: false,
    needs: [],
  },
  avenant: {
    copies: (dossier) => acts(dossier, (act) => act.type === 'avenant'),
    byDefault: true,
    carries: false,
    needs: [],
  },
  charte: {
    copies: charters,
    byDefault: true,
    carries: false,
    needs: ['attestations.engagementsInternationaux'],
  },
  deliberation: {
    copies: votes,
    byDefault: true,
    carries: false,
    needs: [],
  },
  mission: {
    copies: (dossier) => when(dossier.missionExpert !== undefined),
    byDefault: true,
    carries: true,
    needs: ['contexte', 'objectifGeneral', 'localisation', 'calendrier'],
  },
  echange: {
    copies: (dossier) => when(dossier.echangePairs !== undefined),
    byDefault: true,
    carries: true,
    needs: ['thematiques', 'localisation', 'calendrier'],
  },
  partenariat: {
    copies: (dossier) => when(isRenewed(dossier)),
    byDefault: true,
    carries: true,
    needs: [
      'partenariat.photoMentale',
      'partenariat.attentes',
      'partenariat.mandat',
      'partenariat.gouvernance',
      'partenariat.clauseRupture',
      'partenariat.strategieSortie',
      'odd.principal',
    ],
  },
  presentation: {
    copies: () => WHOLE,
    byDefault: true,
    carries: true,
    needs: 'filing',
  },
  'cadre-logique': {
    copies: (dossier) => when(some(dossier.resultats)),
    byDefault: true,
    carries: true,
    needs: ['objectifGeneral', 'objectifsSpecifiques', 'resultats', 'indicateurs', 'activites'],
  },
  chronogramme: {
    copies: (dossier) => when(some(dossier.activites)),
    byDefault: true,
    carries: true,
    needs: ['activites', 'calendrier'],
  },
  budget: {
    copies: (dossier) => when(some(dossier.budget?.depenses) || some(dossier.budget?.recettes)),
    byDefault: true,
    carries: true,
    needs: ['budget.annees', 'budget.depenses', 'budget.recettes'],
  },
  financement: {
    copies: (dossier) => when(some(dossier.budget?.recettes)),
    byDefault: true,
    carries: true,
    needs: ['budget.annees', 'budget.recettes'],
  },
  'un-pourcent': {
    copies: (dossier) => when(some(dossier.mecanismesUnPourcent)),
    byDefault: true,
    carries: true,
    needs: ['mecanismesUnPourcent'],
  },
  genre: {
    copies: (dossier) => when(dossier.analyseGenre !== undefined || dossier.genre !== undefined || dossier.marqueurs?.genre !== undefined),
    byDefault: true,
    carries: true,
    needs: ['marqueurs.genre', 'analyseGenre'],
  },
  odd: {
    copies: (dossier) => when(dossier.odd?.principal !== undefined || some(dossier.odd?.secondaires)),
    byDefault: true,
    carries: true,
    needs: ['odd.principal', 'odd.cibles'],
  },
  attestations: {
    copies: (dossier) => when(dossier.attestations !== undefined || some(dossier.piecesJointes)),
    byDefault: true,
    carries: true,
    needs: ['piecesJointes'],
  },
  'lettre-engagement': {
    copies: letters,
    byDefault: true,
    carries: false,
    needs: [],
  },
  bordereau: {
    copies: senders,
    byDefault: true,
    carries: false,
    needs: [],
  },
  // For the desk of whoever checks, not for the file to submit: made only when named.
  rapport: {
    copies: () => WHOLE,
    byDefault: false,
    carries: false,
    needs: [],
    prints: 'review',
  },
  // The sheets of a scheme’s kit: made with it only.
  'liste-des-pieces': {
    copies: () => WHOLE,
    byDefault: false,
    carries: false,
    needs: [],
    prints: 'kit',
  },
  'textes-a-coller': {
    copies: () => WHOLE,
    byDefault: false,
    carries: false,
    needs: [],
    prints: 'kit',
  },
} as const satisfies Readonly<Record<string, PieceRule>>;

export type PieceName = keyof typeof RULES;

/** The pieces that the program knows, in the order of a file. */
export const PIECE_NAMES = Object.keys(RULES) as readonly PieceName[];

export function isPieceName(name: string): name is PieceName {
  return Object.hasOwn(RULES, name);
}

/** The rule of a piece; a template of the user under another name makes one copy of the whole dossier. */
export function pieceRule(name: string): PieceRule {
  return isPieceName(name) ? RULES[name] : { copies: () => WHOLE, byDefault: false, carries: false, needs: [] };
}

function when(applies: boolean): readonly Subject[] {
  return applies ? WHOLE : [];
}

function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function acts(dossier: Dossier, kept: (act: Convention) => boolean): Subject[] {
  return (dossier.conventions ?? []).filter(kept).map(({ id }) => ({ id, act: id }));
}

/** An act of L1115-1, or a friendship that comes with money: then its object and amount are those of a convention. */
function isConvention(act: Convention): boolean {
  return isAct(act) || (isDeclaration(act) && ((act.montantPrevisionnel ?? 0) > 0 || some(act.engagements)));
}

/** Charters, declarations, twinnings without money and letters of intent; before any act, the form that the partnership says it will take. */
function charters(dossier: Dossier): Subject[] {
  const isCharter = (act: Pick<Convention, 'type'>): boolean => act.type === 'lettreIntention' || isDeclaration(act as Convention);
  const declared = acts(dossier, (act) => isCharter(act) && !isConvention(act));
  if (declared.length > 0 || some(dossier.conventions)) return declared;
  const form = dossier.partenariat?.forme;
  return form !== undefined && isCharter({ type: form }) ? [{ id: '' }] : [];
}

/** A partnership, or any dossier whose partners have looked back at their relation or at the way they work together. */
function isRenewed({ typeDossier, partenariat, participation, cercleOdd }: Dossier): boolean {
  return (
    typeDossier === 'partenariat' ||
    partenariat?.photoMentale !== undefined ||
    some(partenariat?.phases) ||
    participation !== undefined ||
    cercleOdd !== undefined
  );
}

/** Every vote of a French authority, then a draft for each that is party to an act and has none. */
function votes(dossier: Dossier): Subject[] {
  const actors = byId(dossier);
  const declared = (dossier.deliberations ?? []).filter((vote) => isFrench(actors.get(vote.acteur)));
  const drafts = (dossier.conventions ?? []).flatMap((act) =>
    act.parties.flatMap((actor): Subject[] =>
      isFrench(actors.get(actor)) && !declared.some((vote) => vote.acteur === actor && cites(act, vote))
        ? [{ id: `${act.id}-${actor}`, act: act.id, actor }]
        : [],
    ),
  );
  return [...declared.map(({ id, acteur }) => ({ id, vote: id, actor: acteur })), ...drafts];
}

function cites(act: Convention, vote: Deliberation): boolean {
  return act.deliberations?.includes(vote.id) === true;
}

/** Whoever brings something to a project that another leads; the lead itself in an exchange between peers, where it applies to a network. */
function letters(dossier: Dossier): Subject[] {
  const lead = dossier.acteurs.find((actor) => actor.role === 'chefDeFile')?.id;
  const pledged = new Set([
    ...(dossier.budget?.recettes ?? []).map((line) => line.financeur),
    ...(dossier.conventions ?? []).flatMap((act) => [
      ...(act.engagements ?? []).map((line) => line.acteur),
      ...(act.engagementsTechniques ?? []).map((line) => line.acteur),
    ]),
    ...(dossier.missionExpert?.contributions ?? []).map((line) => line.acteur),
    ...(dossier.partenariat?.attentes ?? []).filter((line) => line.apporte !== undefined).map((line) => line.acteur),
  ]);
  return dossier.acteurs
    .filter(({ id }) => (id === lead ? dossier.echangePairs !== undefined : pledged.has(id)))
    .map(({ id }) => ({ id, actor: id }));
}

/** French authorities that have an act or a vote to send to the representative of the State. */
function senders(dossier: Dossier): Subject[] {
  const sending = new Set([
    ...(dossier.deliberations ?? []).map((vote) => vote.acteur),
    ...(dossier.conventions ?? []).flatMap((act) => act.parties),
  ]);
  return dossier.acteurs.filter((actor) => isFrench(actor) && sending.has(actor.id)).map(({ id }) => ({ id, actor: id }));
}

function byId(dossier: Dossier): ReadonlyMap<string, Acteur> {
  return new Map(dossier.acteurs.map((actor) => [actor.id, actor]));
}
