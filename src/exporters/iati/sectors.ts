import { natureEffect } from '../../reference/apd.js';
import { iatiCode, iatiCodes, isMissingFromIati } from '../../reference/iati.js';
import { isSectorOffered, nearestSectors } from '../../reference/secteurs-crs.js';
import type { Subject } from '../note.js';
import { type Element, element } from './element.js';
import type { Payments } from './payments.js';
import { add, percentages } from './shares.js';

/** Sectors of the activity (vocabulary 1), weighed by its payments; without any, those that its themes suggest, in equal parts. */
export function sectorElements(subject: Subject, { made, planned }: Payments): readonly Element[] {
  const weights = new Map<string, number>();
  let refused = false;
  for (const { versement, index, amount, euros } of [...made, ...planned]) {
    const sector = versement.secteur ?? natureEffect(versement.nature).secteur;
    const at = ['versements', index, 'secteur'];
    if (sector === undefined) {
      subject.note('versement-sans-secteur', at, { id: versement.id }, true);
    } else if (!isSectorOffered(sector)) {
      subject.note('secteur-inconnu', at, { code: sector, proches: { list: [...nearestSectors(sector, 3)] } });
      refused = true;
    } else if (amount > 0) {
      if (isMissingFromIati('secteurs', sector)) subject.note('code-absent-iati', at, { code: sector });
      add(weights, sector, euros ?? 0);
    }
  }
  if (weights.size === 0 && !refused) suggest(subject, weights);
  return percentages(weights).map(([code, percentage]) => element('sector', { vocabulary: '1', code, percentage }));
}

function suggest(subject: Subject, weights: Map<string, number>): void {
  for (const theme of subject.dossier.thematiques ?? []) {
    const sector = iatiCode('secteursParThematique', theme);
    if (sector !== undefined) add(weights, sector, 1);
  }
  if (weights.size === 0) {
    // The norm wants a sector; the OECD keeps a code for those that are not known.
    add(weights, iatiCodes.secteurNonPrecise, 1);
    subject.note('secteur-absent', ['thematiques'], { code: iatiCodes.secteurNonPrecise }, true);
  } else subject.note('secteur-propose', ['thematiques'], { codes: { list: [...weights.keys()] } });
}
