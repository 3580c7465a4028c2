import { readFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** JSON Schema → TypeScript. The words are left to the schema: the types only carry shapes. */
export async function generateTypes(name: 'dossier' | 'declaration'): Promise<string> {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as JSONSchema;
  const bare = strip(schema) as JSONSchema;
  const types = await compile({ ...bare, title: name }, name, {
    bannerComment: `// Generated from schemas/${name}.schema.json by \`npm run generate\`. Do not edit.`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return types;
}

/** Conditions (`if`, `allOf`) and words carry no shape that a type could use. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== 'object') return value;
  const isMap = !('type' in value) && !('$ref' in value) && !('definitions' in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          isMap ||
          !(['allOf', 'if', 'then', 'else'].includes(key) || (['title', 'description'].includes(key) && typeof inner === 'string')),
      )
      .map(([key, inner]) => [key, strip(inner)]),
  );
}
