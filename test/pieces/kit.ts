import type { Kit } from '../../src/base/kit.js';
import { kitPieces, schemeKit } from '../../src/commands/kit.js';
import { numbered, withFiles } from '../../src/commands/render-kit.js';
import type { Lang } from '../../src/locales/format.js';
import { scheme } from '../dispositifs/judge.js';
import { check } from '../rules/example.js';
import { example } from './examples.js';

/** Schemes that examples are made for; the others are laid before the general call. */
const SCHEMES: Readonly<Record<string, string>> = {
  'brasschaat-tarija': 'be-renouveau',
  'cles-en-main': 'meae-cles-en-main',
  'connect-ghana': 'platforma-connect',
  'dechets-un-pourcent': 'un-pourcent-dechets',
  'eau-mali': 'aeau-rmc',
  'jakarta-expert': 'skew-fkpw',
  'jumelage-cerv': 'ue-cerv-jumelage',
};

/** The kit of an example, as the command hands it to the pieces. */
export async function kitFor(name: string, lang: Lang, id = SCHEMES[name] ?? 'meae-generaliste'): Promise<Kit> {
  const dossier = example(name);
  const date = dossier.identification.dateMiseAJour;
  const asked = scheme(id);
  const kit = await schemeKit({ scheme: asked, edition: undefined }, dossier, await check(dossier, { date }), date, lang);
  return withFiles(kit, numbered(kitPieces(asked), dossier, lang), dossier);
}
