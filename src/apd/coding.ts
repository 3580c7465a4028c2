import type { Versement } from '../dossier/dossier.generated.js';
import { apdMarks, natureEffect } from '../reference/apd.js';
import { coreContribution } from '../reference/coefficients.js';
import { isSectorOffered, nearestSectors } from '../reference/secteurs-crs.js';
import { sectorOfAidType } from '../reference/types-aide.js';
import type { Context, Note } from './types.js';

/** The codes of a line, defaults included: those of its nature, and for markers and SDGs those of the dossier. */
export interface Coding {
  readonly aidType: string | null;
  readonly sector: string | null;
  readonly channel: string | null;
  readonly mechanism: NonNullable<Versement['mecanisme']>;
  readonly markers: Readonly<Record<string, number>>;
  readonly sdg: { readonly main: number | null; readonly others: readonly number[] };
  readonly emergency: boolean;
}

const NO_MARKERS = {};

export function coding({ versement, batch, year }: Context): Coding {
  const { around } = batch;
  const effect = natureEffect(versement.nature);
  const odd = versement.odd ?? around.odd;
  const usual = batch.list === 'autresVersements' ? (effect.typeAideHorsDossier ?? effect.typeAide) : effect.typeAide;
  return {
    aidType: versement.typeAide ?? modality(versement, year) ?? usual ?? null,
    sector: versement.secteur ?? effect.secteur ?? null,
    channel: versement.canal ?? null,
    mechanism: versement.mecanisme ?? 'aucun',
    markers: versement.marqueurs === undefined ? (around.marqueurs ?? NO_MARKERS) : { ...around.marqueurs, ...versement.marqueurs },
    sdg: { main: odd?.principal ?? null, others: odd?.secondaires ?? [] },
    emergency: versement.nature === 'urgence' || versement.objectifPrincipal === 'humanitaire',
  };
}

/** A core contribution takes the type of aid that the sheet of channels gives to its organisation, inside B02. */
function modality({ nature, canal }: Versement, year: number): string | undefined {
  if (nature !== 'contributionMultilaterale' || canal === undefined) return undefined;
  const aidType = coreContribution(canal, year)?.aidType;
  return aidType?.startsWith('B02') ? aidType : undefined;
}

/** Checks the codes of a line that counts. They change no amount: the form cannot be filled without them. */
export function checkCoding(codes: Coding, note: Note): void {
  if (codes.channel === null) note('apd-canal-manquant', {}, { missing: true });
  checkSector(codes, note);
  checkMarkers(codes, note);
  if (codes.mechanism !== 'aucun')
    note('apd-mecanisme-un-pourcent', { service: { term: `service:${codes.mechanism}` } }, { at: ['mecanisme'] });
}

function checkSector({ sector, aidType }: Coding, note: Note): void {
  const at = { at: ['secteur'] };
  const demanded = aidType === null ? undefined : sectorOfAidType(aidType);
  const marks: Readonly<Record<string, readonly string[]>> = apdMarks.secteurs;
  if (sector === null) {
    note('apd-secteur-manquant', {}, { missing: true });
  } else if (!isSectorOffered(sector)) {
    note('apd-secteur-inconnu', { code: sector, codes: { list: [...nearestSectors(sector, 3)] } }, at);
  } else if (demanded !== undefined && !sector.startsWith(demanded)) {
    note('apd-secteur-couple', { type: aidType ?? '', code: demanded.padEnd(5, 'x') }, at);
  } else if (marks.eauAPreciser?.includes(sector)) {
    note('apd-eau-precision', {}, at);
  } else if (marks.dernierRecours?.includes(sector)) {
    note('apd-secteur-fourre-tout', {}, at);
  }
}

function checkMarkers({ markers, sector }: Coding, note: Note): void {
  const { genre } = markers;
  if (genre === undefined) note('apd-marqueur-genre', {}, { missing: true });
  const absent = apdMarks.marqueursFormulaire.cles.filter((key) => markers[key] === undefined);
  if (absent.length > 0)
    note('apd-marqueurs-formulaire', { liste: { list: absent.map((key) => ({ term: `marqueur:${key}` })) } }, { missing: true });
  const gendered: readonly (string | null)[] = apdMarks.secteurs.egaliteFemmesHommes;
  if (gendered.includes(sector) && genre !== undefined && genre < 2) note('apd-marqueur-coherence', {}, { at: ['secteur'] });
}
