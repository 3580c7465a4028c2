import { expect, test } from 'vitest';
import { hasShape } from '../../src/dossier/first-pass.js';
import { definitions, schema } from '../../src/dossier/generated/dossier-first-pass.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportIati } from '../../src/exporters/iati/iati.js';
import { exportDeliberations } from '../../src/exporters/scdl-deliberations/scdl-deliberations.js';
import { exportSubventions } from '../../src/exporters/scdl-subventions/scdl-subventions.js';
import { alterations } from '../dossier/altered.js';
import { completeDossiers } from '../dossier/complete.js';
import { readXml } from '../pdf/xml.js';
import { mended } from './dossiers.js';
import { checkSchema } from './xmllint.js';

/** The files of a dossier that may be published. */
async function publish(dossier: Dossier): Promise<string | undefined> {
  exportDeliberations([dossier], undefined, undefined);
  exportSubventions([dossier], undefined, undefined);
  const { text, notes } = await exportIati([dossier], undefined);
  readXml(text);
  return notes.some(({ severity }) => severity === 'error') ? undefined : text;
}

test('dossiers with every key meet the schema once they have what IATI demands', async () => {
  const texts: string[] = [];
  for (const { value } of completeDossiers()) {
    const dossier = value as unknown as Dossier;
    dossier.acteurs = mended('jakarta-expert')
      .acteurs.slice(0, 1)
      .map((acteur) => ({ ...acteur, id: dossier.acteurs[0]?.id ?? 'a1' }));
    dossier.localisation = [{ pays: 'TG', part: 100 }];
    dossier.versements = [];
    dossier.thematiques = ['culture'];
    dossier.calendrier = { debut: '2027-01-01', fin: '2028-01-01' };
    texts.push((await publish(dossier)) ?? 'refused');
  }
  expect(texts).not.toContain('refused');
  checkSchema(texts);
});

test.each(['senegal-generaliste', 'subvention-ong'])(
  '%s altered at every path is published by the schema or refused in words',
  async (name) => {
    const dossier = mended(name);
    const texts: string[] = [];
    let refused = 0;
    let turn = 0;
    for (const _ of alterations(dossier)) {
      turn += 1;
      if (turn % 3 !== 0 || !hasShape(schema, dossier, definitions)) continue;
      const text = await publish(dossier);
      if (text === undefined) refused += 1;
      else if (texts.length < 400) texts.push(text);
    }
    expect(refused).toBeGreaterThan(2);
    expect(texts.length).toBeGreaterThan(100);
    checkSchema(texts);
  },
  60_000,
);
