import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Prompt } from '../../src/commands/init/ask.js';
import { type InitIo, type InitOptions, init } from '../../src/commands/init.js';
import { COUNTRIES, SCHEMA_TEXT, TODAY } from './support.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'aect-init-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

class Screen extends Writable {
  text = '';
  readonly isTTY: boolean;
  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(
  target: string | undefined,
  options: InitOptions,
  terminal?: { prompt: Prompt; ci?: boolean; lang?: InitIo['lang'] },
): Promise<Run> {
  const tty = terminal !== undefined;
  const stdout = new Screen(tty);
  const stderr = new Screen(tty);
  const io: InitIo = {
    lang: terminal?.lang ?? 'fr',
    cwd,
    stdin: Object.assign(new PassThrough(), { isTTY: tty }),
    stdout,
    stderr,
    ci: terminal?.ci ?? false,
    schema: SCHEMA_TEXT,
    countries: [...COUNTRIES, { code: 'DE', name: 'Allemagne', europe: true }],
    today: () => TODAY,
    ...(terminal !== undefined && { prompt: terminal.prompt }),
  };
  return { code: await init(target, options, io), stdout: stdout.text, stderr: stderr.text };
}

const dossier = (folder: string) => parse(readFileSync(join(cwd, folder, 'dossier.yaml'), 'utf8'));

describe('init without a terminal', () => {
  it('never waits: flags and defaults, and the next commands on stdout', async () => {
    const { code, stdout, stderr } = await run(undefined, { titre: 'Eau à Blitta', pays: 'Togo' });
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'eau-a-blitta')).sort()).toEqual(['dossier.schema.json', 'dossier.yaml', 'pieces']);
    expect(readdirSync(join(cwd, 'eau-a-blitta', 'pieces'))).toEqual(['LISEZMOI.txt']);
    expect(readFileSync(join(cwd, 'eau-a-blitta', 'dossier.schema.json'), 'utf8')).toBe(SCHEMA_TEXT);
    expect(dossier('eau-a-blitta').identification).toMatchObject({ titre: 'Eau à Blitta', dateMiseAJour: TODAY });
    expect(stdout).toContain('aect validate eau-a-blitta');
    expect(stdout).toContain('aect render eau-a-blitta');
  });

  it('asks nothing with --yes or in CI, even on a terminal', async () => {
    const prompt: Prompt = () => Promise.reject(new Error('asked'));
    expect((await run('a', { yes: true }, { prompt })).code).toBe(0);
    expect((await run('b', {}, { prompt, ci: true })).code).toBe(0);
  });

  it('answers wrong flags with one sentence each and writes nothing', async () => {
    const { code, stdout, stderr } = await run('x', { modele: 'projte', debut: 'demain', titre: 'x'.repeat(300) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      '--modele : « projte » n’est pas proposé. Vouliez-vous dire « projet » ? Valeurs possibles : projet, convention,',
    );
    expect(stderr).toContain('--debut : « demain » n’est pas une date');
    expect(stderr).toContain('--titre : Le titre compte 300 caractères');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('speaks English when asked to', async () => {
    const asked: Prompt = () => Promise.reject(new Error('asked'));
    const { stderr } = await run('x', { nature: 'ville', yes: true }, { prompt: asked, lang: 'en' });
    expect(stderr).toContain('--nature: “ville” is not an accepted value.');
  });
});

describe('existing files', () => {
  it('refuses to write over a dossier, names it and touches nothing', async () => {
    mkdirSync(join(cwd, 'x'));
    writeFileSync(join(cwd, 'x', 'dossier.yaml'), 'mien');
    const { code, stderr } = await run('x', {});
    expect(code).toBe(2);
    expect(stderr).toContain(`« ${join('x', 'dossier.yaml')} » existe déjà`);
    expect(readdirSync(join(cwd, 'x'))).toEqual(['dossier.yaml']);
    expect(readFileSync(join(cwd, 'x', 'dossier.yaml'), 'utf8')).toBe('mien');
  });

  it('refuses another schema, keeps the same one and what else is there', async () => {
    mkdirSync(join(cwd, 'x', 'pieces'), { recursive: true });
    writeFileSync(join(cwd, 'x', 'notes.txt'), 'mien');
    writeFileSync(join(cwd, 'x', 'pieces', 'LISEZMOI.txt'), 'mien');
    writeFileSync(join(cwd, 'x', 'dossier.schema.json'), '{}');
    expect((await run('x', {})).stderr).toContain('dossier.schema.json');
    expect(existsSync(join(cwd, 'x', 'dossier.yaml'))).toBe(false);
    writeFileSync(join(cwd, 'x', 'dossier.schema.json'), SCHEMA_TEXT);
    const { code, stdout } = await run('x', {});
    expect(code).toBe(0);
    expect(stdout).toContain('Déjà là, laissé tel quel');
    expect(readFileSync(join(cwd, 'x', 'pieces', 'LISEZMOI.txt'), 'utf8')).toBe('mien');
  });

  it('says when a file stands where a folder should be, and leaves no folder behind', async () => {
    writeFileSync(join(cwd, 'x'), '');
    expect((await run('x', {})).stderr).toContain('« x » est un fichier, pas un répertoire');
    expect((await run(join('x', 'y'), {})).code).toBe(2);
    mkdirSync(join(cwd, 'z'));
    writeFileSync(join(cwd, 'z', 'pieces'), '');
    expect((await run('z', {})).code).toBe(2);
    expect(readdirSync(join(cwd, 'z'))).toEqual(['pieces']);
    expect((await run('eau.yaml', {})).stderr).toContain('aect init eau');
  });
});

describe('init for a funding scheme', () => {
  it('takes the kind, the nature and the country that the scheme leaves no choice about', async () => {
    const { code, stdout, stderr } = await run('x', { dispositif: 'skew-fkpw' });
    expect([code, stderr]).toEqual([0, '']);
    expect(dossier('x').typeDossier).toBe('missionExpert');
    expect(dossier('x').acteurs[0]).toMatchObject({ nature: 'collectiviteEuropeenne', pays: 'DE' });
    expect(stdout).toContain('aect dispositifs x --dispositif skew-fkpw');
  });

  it('says that a scheme is closed and follows its last edition, or the one named', async () => {
    const { code, stderr } = await run('x', { dispositif: 'meae-generaliste' });
    expect(code).toBe(0);
    expect(stderr).toContain('est fermé (édition 2025)');
    expect(dossier('x').candidatures[0].edition).toBe('2025');
    await run('y', { dispositif: 'meae-generaliste@2019' });
    expect(dossier('y').candidatures[0].edition).toBe('2019');
  });

  it('refuses a kind that contradicts the scheme, and writes nothing', async () => {
    const { code, stderr } = await run('x', { dispositif: 'afd-ficol', modele: 'jumelage' });
    expect(code).toBe(2);
    expect(stderr).toContain('Écrivez « --modele projet »');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('suggests the nearest scheme', async () => {
    await expect(run('x', { dispositif: 'afd-fic' })).rejects.toThrow('afd-ficol');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('asks on a terminal which of several kinds, and only those', async () => {
    const kinds: unknown[] = [];
    const prompt: Prompt = async (config) => {
      if (config.message === 'Quel dossier préparez-vous ?') kinds.push(config.choices);
      return config.type === 'checkbox' ? [] : '';
    };
    expect((await run('x', { dispositif: 'be-renouveau' }, { prompt })).code).toBe(0);
    expect(kinds).toEqual([['partenariat', 'projet', 'jumelage'].map((value) => expect.objectContaining({ value }))]);
    expect(dossier('x').typeDossier).toBe('partenariat');
  });
});

describe('file of answers', () => {
  it('reads both spellings, lists and numbers as typed; flags win', async () => {
    writeFileSync(
      join(cwd, 'r.yaml'),
      'titre: Du fichier\nsiren: 005999990\npartenaire-nature: association\npays: NO\nthemes: [sante, education]\nmontant: 12500.50\ndebut: 2027\n',
    );
    const { code, stderr } = await run('x', { reponses: 'r.yaml', titre: 'Du drapeau' });
    expect([code, stderr]).toEqual([0, '']);
    const written = dossier('x');
    expect(written.identification.titre).toBe('Du drapeau');
    expect(written.acteurs[0].codeOfficiel.valeur).toBe('005999990');
    expect(written.acteurs[1]).toMatchObject({ nature: 'association', pays: 'NO' });
    expect(written.thematiques).toEqual(['sante', 'education']);
    expect(written.calendrier).toEqual({ debut: '2027-01-01' });
    writeFileSync(join(cwd, 'r.json'), '{"modele": "convention", "paysCollectivite": "FR"}');
    expect((await run('y', { reponses: 'r.json' })).code).toBe(0);
    expect(dossier('y').typeDossier).toBe('convention');
  });

  it('explains what is wrong with it', async () => {
    expect((await run('x', { reponses: 'absent.yaml' })).stderr).toContain('illisible (introuvable)');
    writeFileSync(join(cwd, 'r.yaml'), 'titres: x\nreference: true\n');
    const { code, stderr } = await run('x', { reponses: 'r.yaml' });
    expect(code).toBe(2);
    expect(stderr).toContain('Vouliez-vous dire « titre » ?');
    expect(stderr).toContain('« reference »');
    writeFileSync(join(cwd, 'r.yaml'), '- a\n');
    expect((await run('x', { reponses: 'r.yaml' })).stderr).toContain('forme attendue');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });
});

describe('conversation', () => {
  const script = (answers: Readonly<Record<string, string | readonly string[]>>, asked: string[] = []): Prompt => {
    return async (config) => {
      asked.push(config.message);
      return answers[config.message] ?? (config.type === 'checkbox' ? [] : '');
    };
  };

  it('asks only what the flags have not said, and writes the answers', async () => {
    const asked: string[] = [];
    const prompt = script(
      {
        'Votre organisme :': ' Ville de Blois ',
        'Pays du partenaire :': 'TG',
        'Thèmes de l’action :': ['sante', 'education'],
        'Début de l’action :': '2027',
        'Répertoire à créer :': 'mon dossier',
      },
      asked,
    );
    const { code, stdout } = await run(undefined, { modele: 'jumelage', siren: '' }, { prompt });
    expect(code).toBe(0);
    expect(asked).not.toContain('Quel dossier préparez-vous ?');
    expect(asked).not.toContain('Son numéro SIREN :');
    expect(asked).not.toContain('Montant prévisionnel, en euros :');
    expect(asked.at(-1)).toBe('Répertoire à créer :');
    expect(stdout).toContain('aect validate "mon dossier"');
    expect(dossier('mon dossier').acteurs[0].nom).toBe('Ville de Blois');
    expect(dossier('mon dossier').thematiques).toEqual(['sante', 'education']);
  });

  it('says before the first question that the folder is taken', async () => {
    mkdirSync(join(cwd, 'x'));
    writeFileSync(join(cwd, 'x', 'dossier.yaml'), '');
    const asked: string[] = [];
    expect((await run('x', {}, { prompt: script({}, asked) })).code).toBe(2);
    expect(asked).toEqual([]);
  });

  it('leaves nothing behind on Ctrl-C', async () => {
    const prompt: Prompt = async (config) => {
      if (config.message === 'Votre référence :') throw Object.assign(new Error('closed'), { name: 'ExitPromptError' });
      return config.type === 'checkbox' ? [] : '';
    };
    const { code, stderr } = await run('x', {}, { prompt });
    expect(code).toBe(130);
    expect(stderr).toContain('Rien n’a été écrit');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
