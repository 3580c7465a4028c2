import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { LANGS } from '../../src/base/lang.js';
import type { ActorsFile, OrientationFile, QuizFile, SourcesFile, TerritoriesFile } from '../../src/guide/content.js';
import { typography } from '../../src/locales/typography.js';

const SHAPE = 'data/guide.schema.json';
/** The files of data/guide and the type that their modules bear. */
const FILES = {
  acteurs: 'ActorsFile',
  territoires: 'TerritoriesFile',
  orientation: 'OrientationFile',
  quiz: 'QuizFile',
  sources: 'SourcesFile',
} as const;

interface Guide {
  readonly acteurs: ActorsFile;
  readonly territoires: TerritoriesFile;
  readonly orientation: OrientationFile;
  readonly quiz: QuizFile;
  readonly sources: SourcesFile;
}

/** The modules of `src/guide/generated`, one per file of data/guide. Stops at a file of a wrong shape and at a name that leads nowhere. */
export function generateGuide(root = 'data/guide'): Map<string, string> {
  const ajv = new Ajv({ allErrors: true, strict: true });
  ajv.addSchema(JSON.parse(readFileSync(SHAPE, 'utf8')), 'guide');
  const contents: Record<string, unknown> = {};
  const modules = new Map<string, string>();
  for (const [name, type] of Object.entries(FILES)) {
    const content: unknown = parse(readFileSync(`${root}/${name}.yaml`, 'utf8'));
    if (!ajv.validate(`guide#/definitions/${name}`, content))
      throw new Error(`${root}/${name}.yaml: ${ajv.errorsText(ajv.errors, { dataVar: '', separator: ' ; ' })}`);
    contents[name] = typeset(content);
    modules.set(
      `${name}.ts`,
      `// Built from ${root}/${name}.yaml by \`npm run generate\`.\nimport type { ${type} } from '../content.js';\nconst content: ${type} = ${JSON.stringify(contents[name])};\nexport default content;\n`,
    );
  }
  const lost = danglingNames(contents as unknown as Guide);
  if (lost.length > 0) throw new Error(`${root}: ${lost.join(' ; ')}`);
  return modules;
}

/** French and English spaces and apostrophes, put once here rather than at each start. */
function typeset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typeset);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const lang = LANGS.find((each) => each === key);
      return [key, lang !== undefined && typeof inner === 'string' ? typography(inner, lang) : typeset(inner)];
    }),
  );
}

/** Names of actors, sources, steps, themes, regions and answers that no file defines, and names given twice. */
function danglingNames({ acteurs, territoires, orientation, quiz, sources }: Guide): string[] {
  const problems: string[] = [];
  const idsOf = (kind: string, list: readonly string[]): ReadonlySet<string> => {
    const twice = list.filter((id, index) => list.indexOf(id) !== index);
    if (twice.length > 0) problems.push(`${kind} given twice: ${twice.join(', ')}`);
    return new Set(list);
  };
  const actors = idsOf(
    'actors',
    acteurs.acteurs.map(({ id }) => id),
  );
  const cited = idsOf(
    'sources',
    sources.sources.map(({ id }) => id),
  );
  const all = orientation.situations.flatMap(({ etapes }) => etapes);
  const steps = idsOf(
    'steps',
    all.map(({ id }) => id),
  );
  const regions = idsOf(
    'regions',
    territoires.regions.map(({ code }) => code),
  );
  const themes = idsOf(
    'themes',
    quiz.themes.map(({ id }) => id),
  );
  idsOf(
    'questions',
    quiz.questions.map(({ numero }) => String(numero)),
  );
  const need = (known: ReadonlySet<string>, names: readonly string[] | undefined, where: string): void => {
    for (const name of names ?? []) if (!known.has(name)) problems.push(`${where} names ${name}, which does not exist`);
  };
  for (const step of [...all, ...orientation.precisions]) {
    need(actors, step.acteurs, step.id);
    need(cited, step.sources, step.id);
  }
  for (const { id, etapes, quand } of orientation.precisions) {
    need(steps, etapes, id);
    need(regions, quand.regions, id);
  }
  for (const question of quiz.questions) {
    need(themes, [question.theme], `question ${question.numero}`);
    need(new Set(Object.keys(question.choix)), question.bonnes, `question ${question.numero}`);
  }
  for (const item of [...quiz.questions, ...quiz.ideesRecues]) {
    need(actors, item.acteurs, 'quiz');
    need(cited, item.sources, 'quiz');
  }
  need(cited, [acteurs.source, territoires.source, territoires.sourceReseaux, quiz.source], 'a header');
  for (const { code, region } of territoires.departements) need(regions, [region], `département ${code}`);
  return problems;
}
