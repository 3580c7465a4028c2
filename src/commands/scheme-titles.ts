import type { Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';
import { typography } from '../locales/typography.js';

/** Names of the schemes that a dossier applies to, by identifier. The schemes are read only then: few pieces need them. */
export async function schemeTitles({ candidatures = [] }: Dossier, lang: Lang): Promise<Readonly<Record<string, string>>> {
  if (candidatures.length === 0) return {};
  const { allSchemes } = await import('../dispositifs/schemes.js');
  const asked = new Set(candidatures.map(({ dispositif }) => dispositif));
  return Object.fromEntries(
    allSchemes()
      .filter(({ id }) => asked.has(id))
      .map(({ id, titre }) => [id, typography(titre[lang], lang)]),
  );
}
