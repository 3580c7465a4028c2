import type { IsoDate } from '../base/dates.js';
import type { Path } from '../base/path.js';
import { Calculs } from '../calculs/calculs.js';
import type { Dossier } from '../dossier/model.js';
import type { Edition, Scheme } from './scheme.js';

export type Candidature = NonNullable<Dossier['candidatures']>[number];

/** What the checks of the dossier say, by name of the rule, so that a scheme may refer to them. */
export type DossierRules = ReadonlyMap<
  string,
  {
    /** Key patterns that the rule reads. */
    readonly needs: readonly string[];
    readonly findings: readonly { readonly path: Path; readonly absence: boolean }[];
  }
>;

/** A dossier laid before one edition of one scheme: all that a condition may look at. */
export interface Subject {
  readonly dossier: Dossier;
  readonly calculs: Calculs;
  readonly scheme: Scheme;
  readonly edition: Edition;
  /** Every scheme, for the routing between calls. */
  readonly schemes: readonly Scheme[];
  readonly rules: DossierRules;
  readonly candidature: { readonly index: number; readonly value: Candidature } | undefined;
  /** Day of the deposit: the one written, else the deadline written, else the reference date. */
  readonly deposit: IsoDate;
}

export interface SubjectSettings {
  readonly schemes: readonly Scheme[];
  readonly rules: DossierRules;
  readonly date: IsoDate;
}

export function subjectOf(dossier: Dossier, scheme: Scheme, edition: Edition, settings: SubjectSettings): Subject {
  const candidature = candidatureFor(dossier, scheme.id, edition.id);
  const { dateDepot, dateLimite } = candidature?.value ?? {};
  return {
    dossier,
    calculs: new Calculs(dossier),
    scheme,
    edition,
    schemes: settings.schemes,
    rules: settings.rules,
    candidature,
    deposit: dateDepot ?? dateLimite?.slice(0, 10) ?? settings.date,
  };
}

/** The request for an edition of a scheme; without an edition, the last one for the scheme. One given up asks for nothing. */
export function candidatureFor(dossier: Dossier, scheme: string, edition?: string): Subject['candidature'] {
  const all = (dossier.candidatures ?? []).flatMap((value, index) =>
    value.dispositif === scheme && value.etat !== 'abandonnee' ? [{ index, value }] : [],
  );
  return edition === undefined ? all.at(-1) : all.findLast(({ value }) => value.edition === edition);
}
