import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Throws with the words of xmllint when a text does not meet the schema of IATI activities. */
export function checkSchema(texts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'aect-iati-'));
  try {
    const files = texts.map((text, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return path;
    });
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', 'test/export/xsd/iati-activities-schema.xsd', ...files], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
