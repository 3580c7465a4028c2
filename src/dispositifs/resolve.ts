import type { CommonFile, Scheme, SchemeFile } from './scheme.js';

/** Puts what schemes inherit in place. A rule of the scheme replaces the common rule of its name. Files keep their order. */
export function resolveSchemes(files: readonly (SchemeFile | CommonFile)[]): Scheme[] {
  const commons = new Map(files.filter(isCommon).map((file) => [file.id, file]));
  return files.filter(isScheme).map((file): Scheme => {
    const common = file.herite === undefined ? undefined : commons.get(file.herite);
    if (file.herite !== undefined && common === undefined) throw new Error(`${file.id} inherits from ${file.herite}, which has no file`);
    const own = file.regles ?? [];
    const dropped = new Set([...(file.sauf ?? []), ...own.map((rule) => rule.id)]);
    return {
      ...file,
      regles: [...own, ...(common?.regles ?? []).filter((rule) => !dropped.has(rule.id))],
      pieces: file.pieces ?? common?.pieces ?? [],
      sections: file.sections ?? file.formulaire?.map(({ champ }) => champ.fr) ?? common?.sections ?? [],
      demandeMax: file.demandeMax ?? common?.demandeMax ?? [],
    };
  });
}

function isCommon(file: SchemeFile | CommonFile): file is CommonFile {
  return file.famille === 'commun';
}

function isScheme(file: SchemeFile | CommonFile): file is SchemeFile {
  return file.famille !== 'commun';
}
