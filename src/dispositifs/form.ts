import type { KitText } from '../base/kit.js';
import type { Bilingual } from '../base/verdicts.js';
import { holdsFor } from './editions.js';
import file from './generated/form.js';
import type { Condition, Edition, Scheme, SchemeField } from './scheme.js';

/** `data/formulaire.yaml`: what the kit of a scheme copies out of a dossier. */
export interface FormFile {
  readonly textes: readonly KitText[];
  /** Parts of forms by their title in the files of the schemes. */
  readonly parties: readonly FormPart[];
  /** Parts for a form of which none is known. */
  readonly general: readonly FormPart[];
  readonly pieces: readonly { readonly type: string; readonly faites: readonly string[]; readonly aSigner?: true }[];
}

interface FormPart {
  readonly titre: string;
  readonly en: string;
  readonly cles?: readonly string[];
  readonly pieces?: readonly string[];
}

export interface Form {
  /** Where the order comes from: the fields of the form, its parts, or neither. */
  readonly order: 'formulaire' | 'parties' | 'general';
  readonly fields: readonly SchemeField[];
}

const form = file as FormFile;

/** The form of a scheme, field by field: as its file says, else part by part, else in a general order. */
export function formOf(scheme: Scheme): Form {
  if (scheme.formulaire !== undefined) return { order: 'formulaire', fields: scheme.formulaire };
  if (scheme.sections.length === 0) return { order: 'general', fields: form.general.map(fieldOf) };
  return {
    order: 'parties',
    fields: scheme.sections.map((section) => {
      const part = form.parties.find(({ titre }) => titre === section);
      return part === undefined ? { champ: same(section) } : fieldOf(part);
    }),
  };
}

function fieldOf({ titre, en, cles, pieces }: FormPart): SchemeField {
  return { champ: { fr: titre, en }, ...(cles === undefined ? {} : { cles }), ...(pieces === undefined ? {} : { pieces }) };
}

function same(text: string): Bilingual {
  return { fr: text, en: text };
}

/** How a key of the dossier is said in a form; a key that the table lacks is copied as it is, under its name. */
export function textOf(key: string): KitText {
  return form.textes.find(({ cle }) => cle === key) ?? { cle: key, titre: same(key) };
}

/** The pieces that help to make an attachment, and whether what they make is a text to sign. */
export function makersOf(type: string): { readonly pieces: readonly string[]; readonly signed: boolean } {
  const entry = form.pieces.find((each) => each.type === type);
  return { pieces: entry?.faites ?? [], signed: entry?.aSigner === true };
}

export interface Attachment {
  readonly type: string;
  readonly compulsory: boolean;
  readonly cosigned: boolean;
}

/** The attachments of an edition: those of the scheme, then those that its conditions ask for beside. */
export function attachmentsOf(scheme: Scheme, edition: Edition): readonly Attachment[] {
  const asked = scheme.regles.filter((rule) => holdsFor(rule, edition)).flatMap(({ condition }) => filesOf(condition));
  const held = new Set(scheme.pieces.map(({ type }) => type));
  const more = asked.filter(({ types }) => !types.some((type) => held.has(type))).flatMap(({ types }) => types.slice(0, 1));
  return [
    ...scheme.pieces.map(({ type, obligatoire }) => ({ type, compulsory: obligatoire === true })),
    ...[...new Set(more)].map((type) => ({ type, compulsory: true })),
  ].map((piece) => ({ ...piece, cosigned: asked.some(({ types, cosigned }) => cosigned && types.includes(piece.type)) }));
}

function filesOf(condition: Condition): { readonly types: readonly string[]; readonly cosigned: boolean }[] {
  if ('tous' in condition) return condition.tous.flatMap(filesOf);
  return 'piece' in condition ? [{ types: condition.piece.type, cosigned: condition.piece.cosignee === true }] : [];
}
