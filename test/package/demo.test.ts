import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('shows the main job on a real dossier and says where each result lies', () => {
  const { NO_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    encoding: 'utf8',
    input: '',
    env,
  });
  expect(status, stderr).toBe(0);
  const answered = stdout.slice(0, stdout.indexOf('Vérifier le dossier juste'));
  expect(answered).toContain('[convention-montant-previsionnel]');
  expect(answered).toContain('[deliberation-avant-signature]');
  const results = [...stdout.slice(stdout.indexOf('Où sont les résultats')).matchAll(/^ {2}(demo-sorties\/\S+) +\d+ Ko {2}\S/gm)].map(
    ([, path]) => path ?? '',
  );
  expect(results).toEqual(expect.arrayContaining(['demo-sorties/blitta/convention.pdf', 'demo-sorties/blitta/convention.md']));
  for (const path of results.filter((each) => each.endsWith('.pdf')))
    expect(readFileSync(path, 'latin1'), path).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  const own = stdout.split('\n').filter((line) => /^(──|\$ | {2}demo-sorties\/\S+ )/.test(line));
  expect(own.filter((line) => line.length > 80)).toEqual([]);
});
