import type { Answers } from '../answers.js';
import { example, headline, notes, TO_COMPLETE } from '../lines.js';
import { quote } from '../quote.js';
import { LEAD, partnerId, partnerIsKnown } from '../sections/partner.js';
import type { SchemaNode, SchemeAsk, SchemeCondition } from './ask.js';
import { Examples, emptyTree, plant, type Tree } from './example.js';

/** Columns of an explanation, its `# ` included. */
const WIDTH = 110;

/** Keys that have their own place: who takes part, the request, the attachments, and what the heading of every dossier holds. */
const OWN: readonly string[] = ['acteurs', 'partenaires', 'candidatures', 'piecesJointes', 'identification'];
/** Sections that the schema refuses in the other kinds of dossier. */
const OF_KIND: Readonly<Record<string, Answers['modele']>> = {
  missionExpert: 'missionExpert',
  echangePairs: 'echangePairs',
  programmeClesEnMain: 'programmeClesEnMain',
  evenement: 'jumelage',
};

/** The request itself: scheme, edition, what may be asked, and the conditions that no key of the file answers. */
export function request(ask: SchemeAsk): string[] {
  const reminders = ask.conditions.filter(({ reads }) => reads.every(({ key }) => key.startsWith('candidatures')));
  return [
    ...headline('La demande de financement'),
    ...ask.about.flatMap((sentence) => wrapped(0, sentence)),
    ...wrapped(0, `Tout sur ce dispositif : aect explain ${ask.id}. Où en est le dossier : aect dispositifs . --dispositif ${ask.id}`),
    ...reminders.flatMap((condition) => asked(0, condition)),
    'candidatures:',
    `  - dispositif: ${ask.id}`,
    `    edition: ${quote(ask.edition)}`,
    '    etat: preparation',
    ...ask.amount.flatMap((sentence) => wrapped(4, sentence)),
    ...example(`    montantDemande: ${ask.exampleAmount}`),
  ];
}

/** The attachments of the scheme, live and without a file: one that is still to come counts as missing. */
export function attachments(ask: SchemeAsk, answers: Answers): string[] {
  return [
    ...headline('Pièces jointes'),
    ...notes(0, 'Copiez chaque fichier dans « pieces », puis écrivez son chemin : fichier: pieces/budget.pdf. Retirez ce qui ne sert pas.'),
    ...about(ask, 'piecesJointes').flatMap((condition) => asked(0, condition)),
    'piecesJointes:',
    ...ask.pieces.flatMap(({ type, compulsory, cosigned }) => [
      ...notes(2, compulsory ? 'Obligatoire.' : 'Selon le cas.'),
      `  - type: ${type}`,
      `    fichier: ${TO_COMPLETE}`,
      ...(cosigned ? [`    acteur: ${LEAD}`, ...cosignatory(answers)] : []),
    ]),
  ];
}

function cosignatory(answers: Answers): string[] {
  const line = `    cosignataire: ${partnerId(answers)}`;
  return partnerIsKnown(answers) ? [line] : example(line);
}

/** Adds to the lines of a dossier what a scheme asks for: explanations above each section, keys and sections that are not there yet. */
export function merge(lines: readonly string[], ask: SchemeAsk, answers: Answers, schema: SchemaNode): string[] {
  const examples = new Examples(schema, answers.date);
  const wanted = emptyTree();
  for (const { key, value } of ask.conditions.flatMap(({ reads }) => reads)) plant(wanted, key, value);
  const merged = actorKeys([...lines], ask, wanted, schema, examples);
  const told = new Set<string>();
  for (const [key, tree] of wanted.children) {
    if (OWN.includes(key) || (OF_KIND[key] ?? answers.modele) !== answers.modele) continue;
    const sentences = about(ask, key)
      .filter(({ id }) => !told.has(id))
      .flatMap((condition) => asked(0, condition));
    for (const { id } of about(ask, key)) told.add(id);
    addSection(merged, key, tree, sentences, schema, examples);
  }
  return merged;
}

function addSection(lines: string[], key: string, tree: Tree, sentences: readonly string[], schema: SchemaNode, examples: Examples): void {
  const head = lines.findIndex((line) => line.startsWith(`${key}:`) || line.startsWith(`#${key}:`));
  if (head < 0) {
    // An agreement without a foreign authority would break the law: the scaffold of each kind says when one is due.
    if (key === 'conventions') return;
    const section = examples.entry(schema, key, tree, 0);
    if (section.length > 0) lines.push('', ...sentences, ...example(...section));
    return;
  }
  const commented = lines[head]?.startsWith('#') === true;
  let end = head + 1;
  while (/^(?: |# {2,})/.test(lines[end] ?? '')) end += 1;
  const block = lines.slice(head + 1, end);
  const parent = examples.property(schema, key);
  const added = [...tree.children].flatMap(([child, below]) => {
    const there = block.some((line) => new RegExp(`^#? {2}(?:#|- )?(?: {2})?${child}:`).test(line));
    if (there || parent === undefined || parent.items !== undefined) return [];
    const entry = examples.entry(parent, child, below, 2);
    return commented ? entry.map((line) => `#${line}`) : example(...entry);
  });
  lines.splice(end, 0, ...added);
  lines.splice(head, 0, ...sentences);
}

/** Facts of the lead and of the partner that the scheme looks at, as examples at the end of their entries. */
function actorKeys(lines: string[], ask: SchemeAsk, wanted: Tree, schema: SchemaNode, examples: Examples): string[] {
  const actor = examples.property(schema, 'acteurs')?.items ?? {};
  for (const [group, id] of [
    ['acteurs', LEAD],
    ['partenaires', 'partenaire'],
  ] as const) {
    const start = lines.indexOf(`  - id: ${id}`);
    const country = lines.findIndex((line, at) => at > start && line.startsWith('    pays: '));
    if (start < 0 || country < 0) continue;
    for (const [key, tree] of wanted.children.get(group)?.children ?? []) {
      let end = start + 1;
      while (/^ {4}/.test(lines[end] ?? '')) end += 1;
      const there = lines.slice(start, end).some((line) => new RegExp(`^ {4}#?${key}:`).test(line));
      const sentences = about(ask, `${group}[].${key}`).flatMap((condition) => asked(4, condition));
      lines.splice(country + 1, 0, ...sentences, ...(there ? [] : example(...examples.entry(actor, key, tree, 4))));
    }
  }
  return lines;
}

function about(ask: SchemeAsk, key: string): readonly SchemeCondition[] {
  return ask.conditions.filter(({ reads }) =>
    reads.some((read) => read.key === key || read.key.startsWith(`${key}.`) || read.key.startsWith(`${key}[`)),
  );
}

function asked(indent: number, { id, title }: SchemeCondition): string[] {
  return wrapped(indent, `${title} (aect explain ${id})`);
}

/** A sentence as explanation lines of a bearable length. */
function wrapped(indent: number, sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && indent + 3 + line.length + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return notes(indent, ...lines, line);
}
