import { describe, expect, test } from 'vitest';
import { toCents } from '../../src/base/money.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportIati } from '../../src/exporters/iati/iati.js';
import { readXml, type XmlElement } from '../pdf/xml.js';
import { example, mended, NAMES } from './dossiers.js';
import { all, at, CHECKS, own, RULES } from './ruleset.js';
import { checkSchema } from './xmllint.js';

async function activityOf(dossier: Dossier, date?: string): Promise<XmlElement> {
  const [activity] = readXml((await exportIati([dossier], date)).text).children;
  if (activity === undefined) throw new Error('no activity');
  return activity;
}

const errors = async (dossier: Dossier): Promise<string[]> =>
  (await exportIati([dossier], undefined)).notes.filter(({ severity }) => severity === 'error').map(({ name }) => name);

describe('the examples as IATI', () => {
  test('meet the schema, one by one and together', async () => {
    const dossiers = NAMES.map(example);
    const made = await Promise.all([...dossiers.map((each) => [each]), dossiers].map((each) => exportIati(each, undefined)));
    expect(made.map(({ notes }) => notes.filter(({ severity }) => severity === 'error'))).toEqual(made.map(() => []));
    expect(made.at(-1)?.lines).toBe(NAMES.length);
    checkSchema(made.map(({ text }) => text));
  });

  test('xmllint refuses a file that breaks the order of the schema', async () => {
    const { text } = await exportIati([example('subvention-ong')], undefined);
    const moved = text.replace(/(\s+<title>[\s\S]*?<\/title>)([\s\S]*)(\s+<activity-status)/, '$2$1$3');
    expect(moved).not.toBe(text);
    expect(() => checkSchema([moved])).toThrow();
  });

  test.each([
    ['brasschaat-tarija', ['identifiant-absent']],
    ['connect-ghana', []],
    ['jakarta-expert', ['identifiant-absent']],
    ['convention-blitta', ['secteur-absent']],
    ['guadeloupe-region', ['secteur-absent']],
  ])('%s stands in for %j', async (name, wanted) => {
    const { text, notes } = await exportIati([example(name)], undefined);
    expect(notes.map((each) => each.name).filter((each) => each === 'identifiant-absent' || each === 'secteur-absent')).toEqual(wanted);
    expect(text.includes('-A-COMPLETER"')).toBe(wanted.includes('identifiant-absent'));
    expect(text.includes('code="99810"')).toBe(wanted.includes('secteur-absent'));
  });

  test.each(NAMES)('nothing keeps %s from being published', async (name) => {
    expect(await errors(example(name))).toEqual([]);
  });

  test('every rule of the standard ruleset has its check', () => {
    expect(Object.keys(CHECKS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test('the checks of the ruleset refuse a file that breaks them', async () => {
    const { text } = await exportIati([mended('jumelage-cerv')], undefined);
    const spoilt: readonly (readonly [rule: string, from: string | RegExp, to: string])[] = [
      ['1.3.13', '-AECT-2024-011</iati-identifier>', '/AECT</iati-identifier>'],
      ['2.1.2', /(<sector [^>]*percentage=")50"/, '$149.99"'],
      ['3.4.2', /(<recipient-country [^>]*percentage=")50"/, '$150.01"'],
      ['6.2.2', /<sector [^>]*>/g, ''],
      ['7.8.1', 'currency="EUR" value-date', 'value-date'],
      ['11.1.3', /type="4" iso-date="2025/, 'type="4" iso-date="2024'],
      ['11.2.1', '<transaction-date iso-date="2025-06-20"/>', '<transaction-date iso-date="2026-06-20"/>'],
    ];
    for (const [rule, from, to] of spoilt) {
      const [activity] = readXml(text.replace(from, to)).children;
      expect([rule, activity && CHECKS[rule]?.(activity, '2025-12-15')]).toEqual([rule, false]);
    }
  });

  describe.each(NAMES)('%s', (name) => {
    test('breaks no rule of the standard ruleset', async () => {
      const dossier = mended(name);
      const activity = await activityOf(dossier);
      const broken = RULES.filter(({ id }) => CHECKS[id]?.(activity, dossier.identification.dateMiseAJour) !== true);
      expect(broken).toEqual([]);
    });

    test('its payments leave the file to the cent', async () => {
      const dossier = mended(name);
      const sent = all(await activityOf(dossier), 'transaction').filter((each) =>
        ['3', '4'].includes(at(own(each, 'transaction-type')[0], 'code') ?? ''),
      );
      const paid = (dossier.versements ?? []).filter(({ etat, date }) => etat !== 'engage' && date !== undefined);
      expect(sent.map((each) => [at(each, 'ref'), toCents(Number(own(each, 'value')[0]?.text))]).sort()).toEqual(
        paid.map(({ id, montant }) => [id, toCents(montant)]).sort(),
      );
    });

    test('holds nobody’s address, function or path', async () => {
      const dossier = mended(name);
      const { text } = await exportIati([dossier], undefined);
      for (const { contact, representantLegal, siege } of dossier.acteurs) {
        for (const secret of [contact?.courriel, contact?.telephone, contact?.nom, contact?.fonction, representantLegal?.nom, siege])
          if (secret !== undefined) expect(text).not.toContain(secret);
      }
      expect(text).not.toContain('pieces/');
      expect(text).not.toContain('@');
    });
  });
});

describe('the meaning of the dossier', () => {
  test('the Senegalese project, line by line', async () => {
    await expect((await exportIati([example('senegal-generaliste')], undefined)).text).toMatchFileSnapshot(
      '../golden/senegal-generaliste.iati.xml',
    );
  });

  test('the youth project, with a journey that is no aid', async () => {
    await expect((await exportIati([example('jeunesse-maroc')], undefined)).text).toMatchFileSnapshot('../golden/jeunesse-maroc.iati.xml');
  });

  test('what is not paid on the day is planned, and not received', async () => {
    const activity = await activityOf(example('senegal-generaliste'), '2025-12-31');
    expect(own(activity, 'planned-disbursement').map((each) => own(each, 'value')[0]?.text)).toEqual(['1000', '18000', '6000']);
    expect(all(activity, 'transaction').map((each) => at(each, 'ref'))).not.toContain('VS6-1');
    expect(at(activity, 'last-updated-datetime')).toBe('2025-12-31T00:00:00Z');
  });

  test('receipts, when they are given, take the place of what payments hold', async () => {
    const dossier = example('senegal-generaliste');
    dossier.encaissements = [
      { id: 'E1', date: '2025-08-01', financeur: 'Ministère', origine: 'meae', montant: 18000 },
      { id: 'E2', date: '2027-08-01', financeur: 'Ministère', origine: 'meae', montant: 1 },
    ];
    const received = all(await activityOf(dossier), 'transaction').filter((each) => at(own(each, 'transaction-type')[0], 'code') === '1');
    expect(received.map((each) => [at(each, 'ref'), own(each, 'value')[0]?.text])).toEqual([['E1', '18000']]);
  });

  test('a refund is negative and weighs in no share', async () => {
    const dossier = example('senegal-generaliste');
    dossier.versements = [
      ...(dossier.versements ?? []),
      {
        id: 'R1',
        date: '2026-09-01',
        montant: 500.05,
        nature: 'projet',
        pays: 'ML',
        secteur: '11220',
        beneficiaire: { acteur: 'thioune' },
        remboursement: { versementOrigine: 'VS2' },
      },
    ];
    const activity = await activityOf(dossier);
    const refund = all(activity, 'transaction').find((each) => at(each, 'ref') === 'R1');
    expect(refund && own(refund, 'value')[0]?.text).toBe('-500.05');
    expect(own(activity, 'recipient-country').map((each) => at(each, 'code'))).toEqual(['SN']);
  });

  test('people are not named: beneficiaries without a legal nature, participants, grants', async () => {
    const dossier = example('jeunesse-maroc');
    const [first, ...others] = dossier.versements ?? [];
    if (first === undefined) throw new Error('the example has payments');
    dossier.versements = [
      { ...first, nature: 'bourse', libelle: 'Bourse de Mme Essai', beneficiaire: { nom: 'Mme Essai', nature: 'autre' } },
      ...others,
    ];
    const { text } = await exportIati([dossier], undefined);
    expect(text).not.toMatch(/Mme Essai|Familles/);
    expect(text).toContain('<narrative>Bourse</narrative>');
  });

  test('a document goes out by its public address only', async () => {
    const dossier = example('convention-blitta');
    dossier.piecesJointes = [
      { type: 'convention', fichier: 'https://data.haute-loue.example/convention.pdf', langue: 'fr', date: '2026-11-05' },
      { type: 'cv', fichier: 'https://data.haute-loue.example/cv.pdf' },
      { type: 'convention', fichier: 'pieces/convention.pdf' },
      { type: 'convention', fichier: 'javascript:alert(1)' },
    ];
    dossier.thematiques = ['gouvernanceLocale'];
    const made = await exportIati([dossier], undefined);
    checkSchema([made.text]);
    expect(all(readXml(made.text), 'document-link').map((each) => at(each, 'url'))).toEqual([
      'https://data.haute-loue.example/convention.pdf',
    ]);
    expect(made.notes.map(({ name }) => name)).toContain('documents-sans-adresse');
  });

  test('texts that would break the file, or the screen, are written safely', async () => {
    const dossier = mended('convention-blitta');
    dossier.identification.titre = ' <b>&amp;&#12; ]]>\u0007 "a"\u202e\n b \ud800';
    dossier.identification.reference = 'A/B & C?|D';
    const made = await exportIati([dossier], undefined);
    checkSchema([made.text]);
    const activity = await activityOf(dossier);
    expect(own(activity, 'title')[0]?.text.trim()).toBe('<b>&amp;&#12; ]]> "a" b');
    expect(own(activity, 'iati-identifier')[0]?.text).toBe('FR-INSEE-229900006-A-B-C-D');
  });
});

describe('what IATI cannot hold', () => {
  const faulty = async (change: (dossier: Dossier) => void): Promise<string[]> => {
    const dossier = example('senegal-generaliste');
    change(dossier);
    return errors(dossier);
  };
  const payment = (dossier: Dossier): NonNullable<Dossier['versements']>[number] => {
    const [first] = dossier.versements ?? [];
    if (first === undefined) throw new Error('the example has payments');
    return first;
  };

  test.each<[string, (dossier: Dossier) => void]>([
    ['versement-sans-date', (dossier) => void delete payment(dossier).date],
    ['nombre-demesure', (dossier) => void Object.assign(payment(dossier), { montant: 1e308 })],
    ['secteur-inconnu', (dossier) => void Object.assign(payment(dossier), { secteur: '99999' })],
    ['zone-inconnue', (dossier) => void Object.assign(payment(dossier), { pays: undefined, zone: '380' })],
    ['pays-inconnu', (dossier) => void Object.assign(payment(dossier), { pays: 'Atlantide' })],
    ['part-somme', (dossier) => void Object.assign(payment(dossier), { pays: undefined, repartition: [{ pays: 'SN', part: 99.99 }] })],
    [
      'description-absente',
      (dossier) =>
        void Object.assign(dossier, {
          identification: { ...dossier.identification, resume: 'À compléter' },
          contexte: undefined,
          objectifGeneral: ' ',
        }),
    ],
    ['date-absente', (dossier) => void Object.assign(dossier, { calendrier: undefined, conventions: undefined, activites: undefined })],
    ['dates-inversees', (dossier) => void Object.assign(dossier, { calendrier: { debut: '2025-07-01', fin: '2024-07-01' } })],
    ['texte-a-completer', (dossier) => void Object.assign(dossier.identification, { titre: 'À compléter' })],
    [
      'pays-absent',
      (dossier) => void Object.assign(dossier, { localisation: undefined, versements: undefined, acteurs: dossier.acteurs.slice(0, 1) }),
    ],
  ])('%s', async (name, change) => {
    expect(new Set(await faulty(change))).toEqual(new Set([name]));
  });

  test('two activities of one identifier', async () => {
    const twice = await exportIati([example('subvention-ong'), example('subvention-ong')], undefined);
    expect(twice.notes.filter(({ severity }) => severity === 'error')).toMatchObject([{ name: 'activite-en-double', input: 1 }]);
  });
});
