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

/** Schemes named in one sentence. */
const MOST_NAMED = 8;

/** Reads `ID` or `ID@édition`; the end of one name alone stands for it (`ficol`). Throws a `UserError` that names the nearest scheme, or the editions that are known. */
export function namedScheme(spec: string, voice: Voice): Named {
  const { erreurs } = voice.words;
  const [id = '', edition] = spec.split('@', 2);
  const ending = allSchemes().filter((each) => each.id.endsWith(`-${id}`));
  const scheme = allSchemes().find((each) => each.id === id) ?? (ending.length === 1 ? ending[0] : undefined);
  if (scheme === undefined) {
    const ids = allSchemes().map((each) => each.id);
    const endings = new Map(ids.map((each) => [each.slice(each.indexOf('-') + 1), each]));
    const close = nearest(id, [...endings.keys()]);
    // A name that begins, or ends, several: naming one of them would choose for the user.
    const shared = id === '' ? [] : ids.filter((each) => each.startsWith(id) || each.endsWith(`-${id}`));
    const near = nearest(id, ids) ?? (close === undefined ? undefined : endings.get(close));
    const hint =
      shared.length > 1
        ? fill(erreurs.enCommun, { liste: shared.slice(0, MOST_NAMED).join(', ') + (shared.length > MOST_NAMED ? '…' : '') }, voice)
        : fill(erreurs.proche, { proche: shared[0] ?? near ?? '' }, voice);
    throw new UserError(fill(erreurs.dispositif, { id }, voice) + ((shared[0] ?? near) === undefined ? '' : hint));
  }
  if (edition !== undefined && editionNamed(scheme, edition) === undefined) {
    throw new UserError(
      fill(erreurs.edition, { id: scheme.id, edition, editions: scheme.editions.map((each) => each.id).join(', ') }, voice),
    );
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
