import { editionNamed } from '../dispositifs/editions.js';
import type { Scheme } from '../dispositifs/scheme.js';
import { allSchemes } from '../dispositifs/schemes.js';
import type { DossierRules } from '../dispositifs/subject.js';
import { nearest } from '../dossier/nearest.js';
import { fill, type Voice } from '../exporters/dispositifs/words.js';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { rules } from '../rules/index.generated.js';
import type { Checked } from '../validate/validate.js';

/** A scheme asked for by name, and the edition when the call gives one. */
export interface Named {
  readonly scheme: Scheme;
  readonly edition: string | undefined;
}

export async function schemeVoice(lang: Lang): Promise<Voice> {
  const { default: words } = lang === 'fr' ? await import('../locales/fr/dispositifs.js') : await import('../locales/en/dispositifs.js');
  return { lang, words };
}

/** Reads `ID` or `ID@édition`. Throws a `UserError` that names the nearest scheme, or the editions that are known. */
export function namedScheme(spec: string, voice: Voice): Named {
  const { erreurs } = voice.words;
  const [id = '', edition] = spec.split('@', 2);
  const scheme = allSchemes().find((each) => each.id === id);
  if (scheme === undefined) {
    const begins = allSchemes().find((each) => id !== '' && each.id.startsWith(id))?.id;
    const near =
      begins ??
      nearest(
        id,
        allSchemes().map((each) => each.id),
      );
    throw new UserError(
      fill(erreurs.dispositif, { id }, voice) + (near === undefined ? '' : fill(erreurs.proche, { proche: near }, voice)),
    );
  }
  if (edition !== undefined && editionNamed(scheme, edition) === undefined) {
    throw new UserError(fill(erreurs.edition, { id, edition, editions: scheme.editions.map((each) => each.id).join(', ') }, voice));
  }
  return { scheme, edition };
}

/** What the checks of a dossier found, in the form that schemes read. */
export function dossierRules(checked: Checked): DossierRules {
  return new Map(
    rules.map((rule) => [
      rule.name,
      {
        needs: rule.needs === 'anything' ? [] : rule.needs,
        findings: checked.findings.filter((finding) => finding.rule === rule.name),
      },
    ]),
  );
}
