import { existsSync, readdirSync } from 'node:fs';

/** Folders of `examples/` that hold a dossier; the others hold a declaration. */
export const dossierNames: readonly string[] = readdirSync('examples').filter((name) => existsSync(`examples/${name}/dossier.yaml`));
