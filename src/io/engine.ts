/**
 * From this many files on, the engine is asked to wait longer before it compiles functions once more, with more effort. Left alone it
 * does so for hundreds of rules that each run a few thousand times, and spends on other threads a third of what the run costs
 * (measured in bench/, on 1,000 dossiers: 2.1 s → 1.6 s in all, no longer to the person who waits).
 */
const PORTFOLIO = 50;

/** Bytes of bytecode that a function runs through before it is compiled again; three times the engine's own choice. */
const BUDGET = 400_000;

/**
 * Suits the engine to the number of files. The flag is read each time that a function is called, so it may change while the program
 * runs; an engine that does not know it leaves it aside. Results are the same with and without it.
 */
export async function suitEngine(files: number): Promise<void> {
  if (files < PORTFOLIO) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
