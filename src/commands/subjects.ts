import { schemaText } from '../io/assets.js';
import { explainWords } from '../locales/explain.js';
import type { Lang } from '../locales/format.js';
import { goal, targetLabel, targetsOf } from '../reference/odd.js';
import { rules } from '../rules/index.generated.js';

export type SubjectKind = 'odd' | 'cible' | 'marqueur' | 'cle' | 'code' | 'dispositif' | 'condition';

/** What a name that is no check may stand for: a goal, a target, a marker, a key of the dossier, a code, a scheme or one of its conditions. */
export interface Subject {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly title: string;
  /** Sentences, one paragraph each. */
  readonly paragraphs: readonly string[];
}

/** `odd-6` or `6`, `6.1`, `genre`, `conventions[].objet` or `objet` when a single key bears that name. */
export function findSubject(name: string, lang: Lang): Subject | undefined {
  return goalSubject(name, lang) ?? targetSubject(name, lang) ?? keySubject(name, lang);
}

export function subjectNames(): string[] {
  return [...keys().keys()].flatMap((path) => [path, path.slice(path.lastIndexOf('.') + 1).replace('[]', '')]);
}

function goalSubject(name: string, lang: Lang): Subject | undefined {
  const number = /^(?:odd-?)?(\d{1,2})$/i.exec(name)?.[1];
  const found = number === undefined ? undefined : goal(Number(number), lang);
  if (found === undefined) return undefined;
  const targets = targetsOf(found.number).map((code) => `  ${code}  ${targetLabel(code, lang) ?? ''}`);
  return { name: `odd-${found.number}`, kind: 'odd', title: `${found.short}. ${found.title}.`, paragraphs: targets };
}

function targetSubject(name: string, lang: Lang): Subject | undefined {
  const label = targetLabel(name, lang);
  const parent = label === undefined ? undefined : goal(Number(name.split('.')[0]), lang);
  if (label === undefined || parent === undefined) return undefined;
  return {
    name,
    kind: 'cible',
    title: `${label}.`,
    paragraphs: [explainWords(lang).targetOf(parent.number, parent.short), explainWords(lang).targetQuoted(name)],
  };
}

interface Key {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Key;
  readonly properties?: Readonly<Record<string, Key>>;
  readonly 'x-aect-valeurs'?: Readonly<Record<string, string>>;
}

/** Every key of the dossier by its pattern, from the schema that editors show. Its words are French. */
function keys(): ReadonlyMap<string, Key> {
  const schema = JSON.parse(schemaText('dossier')) as Key & { readonly definitions: Readonly<Record<string, Key>> };
  const found = new Map<string, Key>();
  const resolve = (key: Key): Key =>
    key.$ref === undefined ? key : { ...schema.definitions[key.$ref.slice('#/definitions/'.length)], ...key };
  const visit = (key: Key, pattern: string): void => {
    const whole = resolve(key);
    if (pattern !== '') found.set(pattern, whole);
    for (const [name, inner] of Object.entries(whole.properties ?? {})) visit(inner, pattern === '' ? name : `${pattern}.${name}`);
    if (whole.items !== undefined) {
      const item = resolve(whole.items);
      for (const [name, inner] of Object.entries(item.properties ?? {})) visit(inner, `${pattern}[].${name}`);
    }
  };
  visit(schema, '');
  return found;
}

function keySubject(name: string, lang: Lang): Subject | undefined {
  const all = keys();
  const matches = [...all.keys()].filter((path) => path === name || path.endsWith(`.${name}`));
  const marker = `marqueurs.${name}`;
  const path = all.has(marker) ? marker : all.has(name) ? name : matches.length === 1 ? matches[0] : undefined;
  const labels = explainWords(lang);
  if (path === undefined) {
    return matches.length === 0 ? undefined : { name, kind: 'cle', title: labels.severalKeys, paragraphs: [matches.join('\n')] };
  }
  const key = all.get(path);
  const explained = { ...key?.items?.['x-aect-valeurs'], ...key?.['x-aect-valeurs'] };
  const values = (key?.enum ?? key?.items?.enum ?? []).map((value) =>
    explained[String(value)] === undefined ? String(value) : `${String(value)} (${explained[String(value)]})`,
  );
  const kind = path.startsWith('marqueurs.') ? 'marqueur' : 'cle';
  const reading = rules.filter(
    (rule) =>
      rule.needs !== 'anything' &&
      rule.needs.some((need) => need === path || (kind === 'marqueur' && path !== 'marqueurs.genre' && need === 'justificationsMarqueurs')),
  );
  return {
    name: path,
    kind,
    title: `${key?.title ?? path}.`,
    paragraphs: [
      key?.description ?? '',
      values.length === 0 ? '' : labels.values(values.join(', ')),
      reading.length === 0 ? '' : `${labels.readBy}\n${reading.map((rule) => `  ${rule.name} : ${rule.words[lang].title}`).join('\n')}`,
    ].filter((paragraph) => paragraph !== ''),
  };
}
