import type { Block, Inline } from '../base/blocks.js';
import { isFrench } from '../dossier/model.js';
import { missing as missingEn } from '../locales/en/missing.js';
import { formatList, type Lang } from '../locales/format.js';
import { missing as missingFr } from '../locales/fr/missing.js';
import { PARTNER_TEXTS, type PartnerWords } from '../locales/partner-texts.js';
import { plainText } from '../markdown/read-inline.js';
import { writeMarkdown } from '../markdown/write.js';
import { carrying, inLanguages } from './bilingual.js';
import { fill, PieceContext } from './context.js';
import { type BuiltPiece, buildPiece, findAct, type PieceRequest, subjectOf } from './piece.js';
import type { TemplateProblem } from './templates/problem.js';
import { typeset } from './typeset.js';
import { authenticLanguages } from './views/convention.js';

/**
 * One act with its French text, then a place for the text in the language of the partner, article by article under the same numbers. The
 * program does not translate clauses: the partner does, in the Word document, and the act is a draft until then.
 */
export function buildWithPartnerText(
  request: Omit<PieceRequest, 'lang'>,
  code: string,
): BuiltPiece | { readonly problems: readonly TemplateProblem[] } {
  const own = PARTNER_TEXTS[code];
  if (own === undefined) throw new Error(`no words for ${code}`);
  const { date, name } = request;
  const dossier = inLanguages(request.dossier, ['fr', code]);
  const context = new PieceContext(dossier, 'fr', date);
  const told = request.tellIn ?? 'fr';
  const hole = (lang: Lang): string =>
    fill((lang === 'fr' ? missingFr : missingEn).texteDuPartenaire, { langue: new PieceContext(dossier, lang, date).language(code) });
  const act = findAct(context, name, subjectOf(request));
  const unsaid = act !== undefined && act.languesFaisantFoi === undefined;
  const silence = (lang: Lang): string => fill((lang === 'fr' ? missingFr : missingEn).languesFaisantFoi, { id: act?.id ?? '' });
  const french = buildPiece({
    ...request,
    dossier,
    lang: 'fr',
    missing: [...(request.missing ?? []), ...(unsaid ? [silence('fr')] : []), hole('fr')],
  });
  if ('problems' in french) return french;
  const authentic =
    act === undefined
      ? []
      : authenticLanguages(
          act,
          act.parties.some((id) => isFrench(context.actor(id))),
        );
  const sentence = fill(
    unsaid
      ? context.words.bilingual.partnerUnsaid
      : authentic.length === 1
        ? context.words.bilingual.partnerOne
        : context.words.bilingual.partnerSeveral,
    {
      langue: context.language(code),
      list: formatList(
        authentic.map((each) => context.language(each)),
        'fr',
      ),
    },
  );
  const note: Block = { type: 'note', kind: 'note', children: [{ type: 'paragraph', children: [{ type: 'text', text: sentence }] }] };
  const [title, ...rest] = french.piece.blocks;
  const blocks: Block[] = [
    ...(title === undefined ? [] : [title]),
    ...typeset([note], 'fr'),
    ...rest,
    { type: 'pageBreak' },
    { type: 'heading', level: 2, children: spoken(own.text, code) },
    { type: 'paragraph', children: spoken(own.courtesy, code) },
    ...french.piece.blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? place(block.children, own, code) : [])),
  ];
  return {
    piece: { ...carrying(french.piece, request), blocks },
    markdown: writeMarkdown(blocks),
    missing: french.missing,
    told: french.told.map((each) => (each === hole('fr') ? hole(told) : each === silence('fr') ? silence(told) : each)),
  };
}

/** The heading of a part under its number in the other language, its French title beside, and the place of the translation. */
function place(heading: readonly Inline[], own: PartnerWords, code: string): Block[] {
  const [, number, title] = /^Article\s(\d+)(?:er)?\s*[–-]\s*(.*)$/.exec(plainText(heading)) ?? [];
  const children: readonly Inline[] =
    number === undefined ? heading : [...spoken(fill(own.article, { n: number }), code), { type: 'text', text: ` – ${title ?? ''}` }];
  return [
    { type: 'heading', level: 3, children },
    { type: 'paragraph', children: spoken(own.toWrite, code) },
  ];
}

function spoken(text: string, lang: string): readonly Inline[] {
  return [{ type: 'span', lang, children: [{ type: 'text', text }] }];
}
