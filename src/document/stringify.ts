/** A plain value as YAML without comments, long texts folded at 100 columns. The library is loaded at the first call. */
export async function loadStringify(): Promise<(value: unknown) => string> {
  const { stringify } = await import('yaml');
  return (value) => stringify(value, { lineWidth: 100, aliasDuplicateObjects: false });
}
