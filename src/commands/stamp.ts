/** https://reproducible-builds.org/specs/source-date-epoch/: the day of the metadata, when the caller fixes it. */
export function stampOf(epoch: string | undefined): string | undefined {
  // Eleven digits reach the year 5138; more is no date.
  return epoch === undefined || !/^\d{1,11}$/.test(epoch) ? undefined : new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
