import type { ApdReport, Sums } from '../../base/figures.js';
import { FORM_MARKERS, MARKERS, type MarkerKey } from '../../base/markers.js';
import type { Cents } from '../../base/money.js';
import { enums as english } from '../../locales/en/enums.js';
import { enums as french } from '../../locales/fr/enums.js';
import { channelName } from '../../reference/canaux.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { aidTypeName } from '../../reference/types-aide.js';
import { fill, recipientName, term, type Voice } from './words.js';

type Name =
  | 'pays'
  | 'groupe'
  | 'secteur'
  | 'categorie'
  | 'typeAide'
  | 'canal'
  | 'nature'
  | 'mecanisme'
  | 'odd'
  | 'collectivite'
  | 'horsApd';

/** A table of totals whose rows add up. Amounts are cents. */
export interface Breakdown {
  readonly name: Name;
  readonly title: string;
  /** Greatest amount first. `code` is empty where the line gives none, or where the label says all. */
  readonly rows: readonly { readonly code: string; readonly label: string; readonly cents: Cents }[];
}

/** Every table of totals but the markers, which are never added to one another; tables without a row are left out. */
export function breakdowns({ totals, declarants, byDeclarant }: ApdReport, voice: Voice): readonly Breakdown[] {
  const { lang, words } = voice;
  const { ecran, termes } = words;
  const table = (name: Name, title: string, sums: Sums, coded: boolean, label: (code: string) => string | undefined): Breakdown => ({
    name,
    title,
    rows: Object.entries(sums)
      .sort(([, a], [, b]) => b - a)
      .map(([code, cents]) =>
        code === 'nonRenseigne'
          ? { code: '', label: termes.nonRenseigne, cents }
          : { code: coded ? code : '', label: label(code) ?? '', cents },
      ),
  });
  const country = (code: string) => recipientName(code, voice);
  const tables = [
    {
      name: 'collectivite' as const,
      title: ecran.parCollectivite,
      rows:
        declarants.length < 2 ? [] : declarants.map(({ nom }, index) => ({ code: '', label: nom, cents: byDeclarant[index]?.apd ?? 0 })),
    },
    table('pays', ecran.parPays, totals.byCountry, true, country),
    table('groupe', ecran.parGroupe, totals.byGroup, false, (group) => term(`groupe:${group}`, voice)),
    table('secteur', ecran.parSecteur, totals.bySector, true, (code) => sectorName(code, lang)),
    table('categorie', ecran.parCategorie, totals.byCategory, true, () => ''),
    table('typeAide', ecran.parTypeAide, totals.byAidType, true, (code) => aidTypeName(code, lang)),
    table('canal', ecran.parFamilleCanal, totals.byChannelFamily, true, (code) => channelName(code, lang)),
    table('nature', ecran.parNature, totals.byNature, false, (nature) => term(`nature:${nature}`, voice)),
    table('mecanisme', ecran.parMecanisme, totals.byMechanism, false, (mechanism) => term(`mecanisme:${mechanism}`, voice)),
    table('odd', ecran.parOdd, totals.bySdg, false, (goal) => fill(ecran.odd, { n: goal }, voice)),
    table('horsApd', ecran.horsApd, totals.notOdaByCountry, true, country),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

export const SCORES = ['0', '1', '2', 'nonExamine'] as const;

/** The markers of the form, and the others that a line examines: cents by score, in the order of `SCORES`. Each row adds up to the total. */
export function markerRows({ totals }: ApdReport, voice: Voice): readonly { readonly label: string; readonly cents: readonly Cents[] }[] {
  return MARKERS.flatMap((marker) => {
    const scores = totals.byMarker[marker] ?? {};
    const cents = SCORES.map((score) => scores[score] ?? 0);
    const examined = cents.slice(0, -1).some((amount) => amount !== 0);
    const asked: readonly MarkerKey[] = FORM_MARKERS;
    return examined || asked.includes(marker) ? [{ label: markerName(marker, voice), cents }] : [];
  });
}

export function markerName(marker: MarkerKey, { lang }: Voice): string {
  return (lang === 'fr' ? french : english).marqueur[marker];
}
