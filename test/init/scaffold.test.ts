import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import type { RawAnswers } from '../../src/init/answers.js';
import { LEAD_NATURES, MODELES, THEMATIQUES } from '../../src/init/choices.js';
import { scaffold } from '../../src/init/scaffold.js';
import { answersOf, CASES, FULL, SCHEMA_TEXT, schemaErrors, uncomment, uncommentOneByOne } from './support.js';

/** Every id cited as an actor, an agreement or a vote exists, as the rule `reference-inconnue` demands. */
function danglingReferences(dossier: Dossier): readonly string[] {
  const actors = new Set(dossier.acteurs.map((actor) => actor.id));
  const votes = new Set((dossier.deliberations ?? []).map((vote) => vote.id));
  const cited = [
    ...(dossier.conventions ?? []).flatMap((one) => one.parties),
    ...(dossier.subventions ?? []).flatMap((one) => [one.acteur, one.beneficiaire]),
    ...(dossier.partenariat?.attentes ?? []).map((one) => one.acteur),
    ...(dossier.budget?.recettes ?? []).flatMap((one) => one.financeur ?? []),
    ...(dossier.deliberations ?? []).map((one) => one.acteur),
    ...(dossier.missionExpert?.employeur === undefined ? [] : [dossier.missionExpert.employeur]),
  ];
  const votesCited = [
    ...(dossier.conventions ?? []).flatMap((one) => one.deliberations ?? []),
    ...(dossier.subventions ?? []).flatMap((one) => one.deliberation ?? []),
  ];
  return [...cited.filter((id) => !actors.has(id)), ...votesCited.filter((id) => !votes.has(id))];
}

describe('scaffold', () => {
  it.each(CASES)('fits the schema: %s', (_, raw) => {
    const text = scaffold(answersOf(raw));
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./dossier.schema.json');
    expect(schemaErrors(text)).toEqual([]);
    expect(danglingReferences(parse(text))).toEqual([]);
  });

  it.each(CASES)('still fits with every example uncommented: %s', (_, raw) => {
    const text = scaffold(answersOf(raw));
    const whole = uncomment(text);
    expect(whole).not.toBe(text);
    expect(schemaErrors(whole)).toEqual([]);
    expect(danglingReferences(parse(whole))).toEqual([]);
    for (const one of uncommentOneByOne(text)) expect(schemaErrors(one)).toEqual([]);
  });

  it.each(CASES)('balances the example budget and keeps the example months in the calendar: %s', (_, raw) => {
    const dossier: Dossier = parse(uncomment(scaffold(answersOf(raw))));
    const { budget, calendrier } = dossier;
    if (budget !== undefined) {
      expect(budget.recettes?.[0]?.parAnnee).toEqual(budget.depenses?.[0]?.parAnnee);
      expect(budget.depenses?.[0]?.parAnnee).toHaveLength(budget.annees?.length ?? 0);
    }
    expect([calendrier?.debut ?? '', calendrier?.fin ?? ''].toSorted()[0]).toBe(calendrier?.debut ?? '');
    for (const activity of dossier.activites ?? []) {
      expect(activity.debut >= (calendrier?.debut?.slice(0, 7) ?? '')).toBe(true);
      expect(activity.fin <= (calendrier?.fin?.slice(0, 7) ?? '')).toBe(true);
    }
  });

  it('writes a live agreement only when the law has nothing to say against it', () => {
    const live = (raw: RawAnswers): unknown => parse(scaffold(answersOf(raw))).conventions;
    expect(live({ ...FULL, modele: 'convention' })).toEqual([
      {
        id: 'convention1',
        type: 'conventionCooperation',
        parties: ['porteur', 'partenaire'],
        objet: 'À compléter',
        montantPrevisionnel: 12500.5,
        duree: { debut: '2027-01-01', fin: '2029-12-31' },
      },
    ]);
    expect(live({ modele: 'convention', pays: 'TG' })).toBeUndefined();
    expect(live({ ...FULL, partenaireNature: 'etat' })).toBeUndefined();
    expect(live({ ...FULL, partenaireNature: 'association' })).toBeUndefined();
    expect(live({ modele: 'convention', montant: '5' })).toBeUndefined();
  });

  it('loses no amount, whatever the kind and the partner', () => {
    for (const modele of MODELES) {
      for (const partenaireNature of ['collectiviteEtrangere', 'etat', 'association']) {
        expect(scaffold(answersOf({ modele, partenaireNature, pays: 'TG', montant: '98765' }))).toContain('98765');
      }
    }
  });

  it('invents nothing: with no answer, the only values are those of a blank draft', () => {
    expect(parse(scaffold(answersOf({})))).toEqual({
      schema: 1,
      typeDossier: 'projet',
      identification: {
        reference: 'À compléter',
        titre: 'À compléter',
        resume: 'À compléter',
        etat: 'brouillon',
        dateMiseAJour: '2026-11-25',
      },
      acteurs: [{ id: 'porteur', role: 'chefDeFile', nature: 'collectiviteFrancaise', nom: 'À compléter', pays: 'FR' }],
      contexte: 'À compléter',
      problematique: 'À compléter',
      objectifGeneral: 'À compléter',
    });
  });

  it('keeps every line short enough for a window', () => {
    for (const [, raw] of CASES) {
      for (const line of scaffold(answersOf(raw)).split('\n')) expect(line.length, line).toBeLessThanOrEqual(130);
    }
  });
});

describe('choices', () => {
  const schema = JSON.parse(SCHEMA_TEXT);

  it('knows every kind and every theme of the schema', () => {
    expect([...MODELES].sort()).toEqual([...schema.properties.typeDossier.enum].sort());
    expect([...THEMATIQUES].sort()).toEqual([...schema.properties.thematiques.items.enum].sort());
  });

  it('offers natures of the schema only', () => {
    expect(schema.properties.acteurs.items.properties.nature.enum).toEqual(expect.arrayContaining([...LEAD_NATURES]));
  });
});
