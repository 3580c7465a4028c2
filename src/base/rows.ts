/** Rows of a report, read in the order put in and as often as one likes. An array is one. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/** Rows that are still being added. An array is one, and so is a store that keeps them out of memory. */
export interface GrowingRows<Row> extends Rows<Row> {
  push(row: Row): unknown;
}
