import type { Block, Piece } from '../base/blocks.js';
import type { Kit } from '../base/kit.js';
import type { Review } from '../base/report.js';
import type { Convention, Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';
import { readMarkdown } from '../markdown/read.js';
import { plainText } from '../markdown/read-inline.js';
import { writeMarkdown } from '../markdown/write.js';
import { pieceRule, type Subject } from './applies.js';
import { PieceContext } from './context.js';
import { embeddedDossier } from './embedded.js';
import { missingFor } from './missing.js';
import { markOwnWords } from './own-words.js';
import { partFinder } from './parts.js';
import type { TemplateProblem } from './templates/problem.js';
import { type ReadyTemplate, renderTemplate } from './templates/render.js';
import { typeset } from './typeset.js';
import { dossierView, type ViewValue } from './view.js';
import { checklistView } from './views/checklist.js';
import { actOfPartnership, conventionView } from './views/convention.js';
import { cooperationView } from './views/cooperation.js';
import { deliberationView } from './views/deliberation.js';
import { fundingView } from './views/funding.js';
import { kitView } from './views/kit.js';
import { letterView } from './views/letter.js';
import { onePercentView } from './views/one-percent.js';
import { reviewView } from './views/review.js';
import { sendingView } from './views/sending.js';

export interface PieceRequest {
  /** Name of the piece, e.g. `convention`: decides what counts as missing. */
  readonly name: string;
  readonly template: ReadyTemplate;
  readonly dossier: Dossier;
  readonly lang: Lang;
  /** Language of `told`; that of the piece when absent. */
  readonly tellIn?: Lang;
  /** Reference date `AAAA-MM-JJ`. */
  readonly date: string;
  /** Which copy of the piece: its act, vote or actor. Absent: the first that the dossier calls for. */
  readonly subject?: Subject;
  /** Other holes found outside, e.g. errors of the rules, as sentences. */
  readonly missing?: readonly string[];
  /** What the checks found, for the piece that prints it. */
  readonly review?: Review;
  /** What a funding scheme asks for, for the sheets of its kit. */
  readonly kit?: Kit;
  /** Names of the schemes of its requests, by identifier. */
  readonly schemeTitles?: Readonly<Record<string, string>>;
  /** Writes the dossier that travels with the piece; absent: none travels. */
  readonly stringify?: (value: Readonly<Record<string, unknown>>) => string;
}

export interface BuiltPiece {
  readonly piece: Piece;
  /** The same content as Markdown of the grammar. */
  readonly markdown: string;
  /** What the dossier lacks: with any, the piece is a draft and says so. */
  readonly missing: readonly string[];
  /** The same list in the language of whoever makes the piece. */
  readonly told: readonly string[];
}

/** Template → Markdown → blocks. The result is a piece, or the problems of the template with their lines. */
export function buildPiece(request: PieceRequest): BuiltPiece | { readonly problems: readonly TemplateProblem[] } {
  const { dossier, lang, date, name } = request;
  const context = new PieceContext(dossier, lang, date);
  const subject = subjectOf(request);
  const act = findAct(context, name, subject);
  const part = partFinder(context, act);
  const rendered = renderTemplate(request.template, modelOf(context, act, subject, request), {
    lang,
    labels: context.labels,
    words: context.words,
    part,
    actorName: (id) => context.actor(id)?.nom,
    countryName: (code) => context.country(code),
    languageName: (code) => context.language(code),
  });
  if ('problems' in rendered) return rendered;
  const read = readMarkdown(rendered.markdown, (figure) => {
    const block = part(figure);
    return block?.type === 'figure' ? block.scene : undefined;
  });
  if (read.problems.length > 0)
    return {
      problems: read.problems.map(({ fault, text, line }) => ({ fault, text, ...(rendered.places[line - 1] ?? { file: name, line }) })),
    };
  const missingIn = (reader: PieceContext): readonly string[] =>
    pieceRule(name).prints !== undefined ? [] : [...missingFor(reader, act, name, subject), ...(request.missing ?? [])];
  const missing = missingIn(context);
  const { tellIn = lang } = request;
  const told = tellIn === lang ? missing : missingIn(new PieceContext(dossier, tellIn, date));
  const printed = typeset(missing.length === 0 ? read.blocks : withDraftNote(read.blocks, missing, context), lang);
  // Markdown is read as it is written: marks of language would hide its words.
  const blocks = markOwnWords(printed, dossier, lang);
  const { words } = context;
  const piece: Piece = {
    name,
    title: titleOf(blocks) ?? dossier.identification.titre,
    reference: dossier.identification.reference,
    // A vote, a letter or a slip goes out under the name of whoever signs it.
    author: (context.actor(subject.actor) ?? context.lead)?.nom ?? '',
    lang: lang === 'fr' ? 'fr-FR' : 'en-GB',
    date,
    ...(missing.length === 0 ? {} : { draftMark: words.draftMark }),
    labels: { page: words.page, continued: words.continued },
    blocks,
    ...(request.stringify === undefined
      ? {}
      : {
          attachment: {
            name: 'dossier.yaml',
            mimeType: 'application/yaml',
            description: words.attachment,
            text: request.stringify(embeddedDossier(dossier)),
          },
        }),
  };
  return { piece, markdown: writeMarkdown(printed), missing, told };
}

/** Which copy of the piece a request asks for. */
export function subjectOf({ name, dossier, subject }: Pick<PieceRequest, 'name' | 'dossier' | 'subject'>): Subject {
  return subject ?? pieceRule(name).copies(dossier)[0] ?? { id: '' };
}

/** The act of the copy; the first of the dossier for any other piece; for a charter not written yet, what the partnership says of it. */
export function findAct(context: PieceContext, piece: string, subject: Subject): Convention | undefined {
  const { conventions } = context.dossier;
  if (subject.act !== undefined) return conventions?.find((act) => act.id === subject.act);
  return piece === 'charte' ? actOfPartnership(context) : conventions?.[0];
}

/**
 * The dossier under its own keys, under `convention` the act with what is worked out for it, and what other pieces work out. The latter is
 * computed when a template asks for it: no piece needs all.
 */
function modelOf(
  context: PieceContext,
  act: Convention | undefined,
  subject: Subject,
  { review, kit, schemeTitles }: Pick<PieceRequest, 'review' | 'kit' | 'schemeTitles'>,
): Readonly<Record<string, unknown>> {
  let model: ViewValue | undefined;
  const drawnUp = (): ViewValue => {
    model ??= actModel(context, act);
    return model;
  };
  return {
    ...dossierView(context.dossier),
    get convention() {
      return drawnUp();
    },
    get deliberation() {
      return deliberationView(context, subject);
    },
    get lettre() {
      return letterView(context, subject);
    },
    get envoi() {
      return sendingView(context, subject);
    },
    get unPourcent() {
      return onePercentView(context);
    },
    get cooperation() {
      return cooperationView(context);
    },
    get controle() {
      return checklistView(context);
    },
    get verification() {
      return reviewView(context, review);
    },
    get financement() {
      return fundingView(context, schemeTitles);
    },
    get kit() {
      return kitView(context, kit);
    },
  };
}

function actModel(context: PieceContext, act: Convention | undefined): ViewValue {
  if (act === undefined) return null;
  const [own] = dossierView({ ...context.dossier, conventions: [act] }).conventions as readonly Readonly<Record<string, ViewValue>>[];
  return { ...own, ...conventionView(context, act) };
}

/** The list of what is missing comes right after the title, in the frame that every exporter shows as a draft. */
function withDraftNote(blocks: readonly Block[], missing: readonly string[], { words }: PieceContext): Block[] {
  const items = missing.map((sentence): Block[] => [{ type: 'paragraph', children: [{ type: 'text', text: sentence }] }]);
  const title: Block = { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', text: words.draftTitle }] }] };
  const note: Block = { type: 'note', kind: 'draft', children: [title, { type: 'list', ordered: false, items }] };
  const after = blocks.findIndex((block) => block.type === 'heading' && block.level === 1) + 1;
  return [...blocks.slice(0, after), note, ...blocks.slice(after)];
}

function titleOf(blocks: readonly Block[]): string | undefined {
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1);
  return heading?.type === 'heading' ? plainText(heading.children) : undefined;
}
