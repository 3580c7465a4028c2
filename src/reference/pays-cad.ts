import list2014 from './generated/pays-cad/2014-2017.js';
import list2018 from './generated/pays-cad/2018-2019.js';
import list2020 from './generated/pays-cad/2020.js';
import list2021 from './generated/pays-cad/2021.js';
import list2022 from './generated/pays-cad/2022.js';
import list2023 from './generated/pays-cad/2023.js';
import list2024 from './generated/pays-cad/2024.js';
import list2025 from './generated/pays-cad/2025.js';
import list2026 from './generated/pays-cad/2026.js';

/** The DAC List of ODA Recipients. The year is the flow year, that of the payment, never the campaign year. */
export const INCOME_GROUPS = ['PMA', 'autreFaibleRevenu', 'revenuIntermediaireInferieur', 'revenuIntermediaireSuperieur'] as const;
export type IncomeGroup = (typeof INCOME_GROUPS)[number];

export interface RecipientList {
  /** Name of the data file, e.g. `2014-2017`. */
  readonly id: string;
  readonly years: readonly number[];
  readonly provisional: boolean;
  readonly groups: ReadonlyMap<string, IncomeGroup>;
}

interface ListFile {
  readonly annees: readonly number[];
  readonly statut: string;
  readonly groupes: Readonly<Record<IncomeGroup, readonly string[]>>;
}

const FILES: readonly ListFile[] = [list2014, list2018, list2020, list2021, list2022, list2023, list2024, list2025, list2026];

function read(file: ListFile): RecipientList {
  const first = file.annees[0] ?? 0;
  const last = file.annees.at(-1) ?? first;
  return {
    id: first === last ? String(first) : `${first}-${last}`,
    years: file.annees,
    provisional: file.statut === 'provisoire',
    groups: new Map(INCOME_GROUPS.flatMap((group) => file.groupes[group].map((iso2): [string, IncomeGroup] => [iso2, group]))),
  };
}

const byYear = new Map<number, RecipientList>();
for (const list of FILES.map(read)) for (const year of list.years) byYear.set(year, list);

/** The list of a flow year; undefined when no list is known for it. */
export function recipientList(year: number): RecipientList | undefined {
  return byYear.get(year);
}

/** Flow years that have a list, in order. */
export function knownYears(): readonly number[] {
  return [...byYear.keys()].sort((a, b) => a - b);
}

/** Income group of a country (ISO alpha-2) in a flow year; undefined when it is not a recipient, or when the year has no list. */
export function incomeGroup(iso2: string, year: number): IncomeGroup | undefined {
  return byYear.get(year)?.groups.get(iso2);
}

/** The last flow year whose list is final. */
export function lastFinalYear(): number {
  return knownYears().findLast((year) => byYear.get(year)?.provisional === false) ?? 0;
}
