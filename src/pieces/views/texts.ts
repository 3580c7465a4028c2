import type { KitField, KitMember, KitText } from '../../base/kit.js';
import { toCents } from '../../base/money.js';
import { valueAt } from '../../base/path.js';
import { isPlaceholder } from '../../dossier/placeholder.js';
import { typography } from '../../locales/typography.js';
import { goal } from '../../reference/odd.js';
import type { PieceContext } from '../context.js';
import { add } from '../totals.js';
import type { ViewValue } from '../view.js';

/** The texts of a field with their lengths; what is still to write; and by how much the field is too long. */
export function textView(context: PieceContext, scheme: string | undefined, field: KitField): { readonly [key: string]: ViewValue } {
  const root = rootOf(context, scheme);
  const told = field.texts.map((text) => ({ text, paragraphs: paragraphsOf(context, root, text) }));
  const full = told.filter(({ paragraphs }) => paragraphs.length > 0);
  const whole = lengthOf(full.flatMap(({ paragraphs }) => paragraphs));
  const most = field.limit?.characters;
  return {
    textes: full.map(({ text, paragraphs }) => ({
      titre: typography(text.titre[context.lang], context.lang),
      cle: text.cle,
      paragraphes: paragraphs,
      ...lengthOf(paragraphs),
    })),
    absents: told.filter(({ paragraphs }) => paragraphs.length === 0).map(({ text }) => typography(text.titre[context.lang], context.lang)),
    ...whole,
    maximum: most ?? null,
    depassement: most !== undefined && whole.caracteres > most ? whole.caracteres - most : null,
    sourceMaximum: field.limit?.source ?? null,
  };
}

/**
 * UTF-16 units, as the `maxlength` of a field of a web page counts them (HTML Standard, 4.10.18.3): an accented letter is one, an emoji two or
 * more. A line break counts for one.
 */
function lengthOf(paragraphs: readonly string[]): { readonly caracteres: number; readonly sansEspaces: number } {
  const text = paragraphs.join('\n');
  return { caracteres: text.length, sansEspaces: text.replace(/\s/gu, '').length };
}

/** The dossier, with what a form asks for that no key of it holds: its lead, the others, the whole cost, the request to this scheme. */
function rootOf(context: PieceContext, scheme: string | undefined): Readonly<Record<string, unknown>> {
  const { dossier, lead } = context;
  const lines = dossier.budget?.depenses ?? [];
  return {
    ...dossier,
    chefDeFile: lead === undefined ? [] : [lead],
    autresOrganismes: dossier.acteurs.filter((actor) => actor !== lead),
    candidature: dossier.candidatures?.findLast(({ dispositif, etat }) => dispositif === scheme && etat !== 'abandonnee'),
    ...(lines.length === 0 ? {} : { cout: add(lines.flatMap((line) => line.parAnnee.map(toCents))) / 100 }),
  };
}

/** Between paragraphs, and before an entry of a list that was typed line by line. */
const BREAK = /\n\s*\n|\n(?=\s*(?:[-–•*]|\d+[.)])\s)/;

/** Characters that no page prints. */
const UNPRINTED = /[\p{Co}\p{Cs}\0]/gu;

/** Paragraphs of a long text, or one for each entry of a list. A text still to be written has none. */
function paragraphsOf(context: PieceContext, root: Readonly<Record<string, unknown>>, text: KitText): string[] {
  const value = valueAt(root, text.cle.split('.'));
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { membres } = text;
  const lines =
    membres === undefined
      ? entries.flatMap((entry) => say(context, entry, text).split(BREAK))
      : entries.map((entry) =>
          membres
            .map((member) => {
              const said = say(context, valueAt(entry, member.cle.split('.')), member);
              return said === '' || member.avant === undefined ? said : `${member.avant[context.lang]} ${said}`;
            })
            .filter((part) => part !== '')
            .join(', '),
        );
  return lines
    .map((line) =>
      typography(
        line
          .replace(UNPRINTED, '')
          .replace(/[ \t\r\n]+/g, ' ')
          .trim(),
        context.lang,
      ),
    )
    .filter((line) => line !== '');
}

function say(context: PieceContext, value: unknown, as: KitMember & Pick<KitText, 'valeurs'>): string {
  if (as.genre === 'somme' && Array.isArray(value))
    return context.amount(add(value.filter((each) => typeof each === 'number').map(toCents)));
  if (Array.isArray(value)) return value.map((each) => say(context, each, as)).join(', ');
  if (typeof value === 'number') return sayNumber(context, value, as.genre);
  if (typeof value !== 'string' || isPlaceholder(value)) return '';
  const own = as.valeurs !== undefined && Object.hasOwn(as.valeurs, value) ? as.valeurs[value] : undefined;
  if (own !== undefined) return own[context.lang];
  switch (as.genre) {
    case 'date':
      return context.day(value);
    case 'pays':
      return context.country(value);
    case 'langue':
      return context.language(value);
    case 'acteur':
      return context.name(value);
    default:
      return labelOf(context, as.genre, value);
  }
}

function sayNumber(context: PieceContext, value: number, kind: string | undefined): string {
  if (kind === 'montant') return context.amount(toCents(value));
  if (kind === 'pourcent') return context.percent(value);
  if (kind === 'odd') return `${context.number(value)} – ${goal(value, context.lang)?.title ?? ''}`;
  return kind?.startsWith('liste:') === true ? labelOf(context, kind, String(value)) : context.number(value);
}

/** The label of a value of a list (`liste:role`); the value itself where there is no such list. */
function labelOf(context: PieceContext, kind: string | undefined, value: string): string {
  const list = kind?.startsWith('liste:') === true ? kind.slice('liste:'.length) : '';
  if (!Object.hasOwn(context.labels, list)) return value;
  const labels: Readonly<Record<string, string>> = context.labels[list as keyof typeof context.labels];
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}
