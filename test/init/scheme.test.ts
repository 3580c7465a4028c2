import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { askedScheme } from '../../src/commands/init/scheme.js';
import { dossierRules } from '../../src/commands/schemes.js';
import { evaluate } from '../../src/dispositifs/evaluate.js';
import { allSchemes } from '../../src/dispositifs/schemes.js';
import { readDocument } from '../../src/document/document.js';
import type { Dossier } from '../../src/dossier/model.js';
import type { RawAnswers } from '../../src/init/answers.js';
import { checkAll, complete } from '../../src/init/collect.js';
import { scaffold } from '../../src/init/scaffold.js';
import { countries } from '../../src/reference/pays.js';
import { validate } from '../../src/validate/validate.js';
import { SCHEMA_TEXT, schemaErrors, TODAY, uncomment, uncommentOneByOne } from './support.js';

const COUNTRIES = countries('fr', TODAY);
const schema = JSON.parse(SCHEMA_TEXT);

async function written(spec: string, raw: RawAnswers = {}): Promise<string> {
  const asked = await askedScheme(spec, TODAY, 'fr');
  const { known, wrong } = checkAll({ modele: asked.kinds[0] ?? '', ...asked.defaults(raw), ...raw }, COUNTRIES);
  expect(wrong).toEqual([]);
  const answers = complete(known, COUNTRIES, TODAY);
  if ('problem' in answers) throw new Error(answers.problem.code);
  return scaffold(answers, { ask: await asked.askAt(TODAY), schema });
}

async function judged(id: string, text: string) {
  const checked = await validate(await readDocument(Buffer.from(text, 'utf8')));
  const dossier: Dossier = parse(text);
  const scheme = allSchemes().find((each) => each.id === id);
  if (scheme === undefined) throw new Error(id);
  const verdict = evaluate(dossier, scheme, { schemes: allSchemes(), rules: dossierRules(checked), date: TODAY });
  return { errors: checked.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule), verdict };
}

const IDS = allSchemes().map(({ id }) => id);

/** Rules that count bodies: only the names of real partners answer them. The schemes of these are closed on the day of the test. */
const COUNTS: Readonly<Record<string, readonly string[]>> = { 'ue-cerv-reseaux': ['cnt-partenaires'] };

describe('a dossier for a scheme', () => {
  it.each(IDS)('fits the schema, with its examples too, and raises no error: %s', async (id) => {
    const text = await written(id);
    expect(schemaErrors(text)).toEqual([]);
    expect(schemaErrors(uncomment(text))).toEqual([]);
    for (const one of uncommentOneByOne(text)) expect(schemaErrors(one)).toEqual([]);
    expect((await judged(id, text)).errors).toEqual([]);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130);
  });

  it.each(IDS)('is never refused for lack of content: %s', async (id) => {
    const { verdict } = await judged(id, await written(id));
    const refused = verdict.raisons
      .filter(({ gravite, resultat }) => gravite === 'bloquant' && resultat === 'non')
      .map(({ regle }) => regle);
    expect(refused).toEqual(COUNTS[id] ?? []);
    if (verdict.fenetre !== 'fermee') expect(refused).toEqual([]);
    expect(verdict.verdict === 'nonEligible').toBe(refused.length > 0);
    expect(verdict.verdict).not.toBe('nonApplicable');
    if (verdict.fenetre !== 'fermee') expect(verdict.verdict).not.toBe('clos');
    expect(verdict.candidate).toBe(true);
    expect(verdict.unknownEdition).toBeNull();
    expect(verdict.pieces.filter(({ present }) => present)).toEqual([]);
  });

  it('names the condition, the amount and the attachments', async () => {
    const text = await written('afd-ficol', { pays: 'TG' });
    expect(text).toContain('aect explain fic-pays)');
    expect(text).toContain('Au plus 70 % du coût total.');
    expect(parse(text).candidatures).toEqual([{ dispositif: 'afd-ficol', edition: '2025-26', etat: 'preparation' }]);
    expect(parse(text).piecesJointes[0]).toEqual({ type: 'lettreIntention', fichier: 'À compléter' });
  });
});
