import type { ApdLine, Declarant, Figures } from '../base/figures.js';
import { type Cents, ratio, toCents, toFraction } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Declaration } from '../dossier/declaration.generated.js';
import { apdMarks } from '../reference/apd.js';
import type { Findings } from './findings.js';
import { IN_DONOR, partsOf } from './geography.js';
import { NOT_COUNTED } from './line.js';
import type { ApdRuleName } from './rules/index.generated.js';

type DeskStaff = NonNullable<Declaration['tempsAgents']>[number];

interface Place {
  readonly input: number;
  readonly reference: string;
  readonly declarant: Declarant;
  readonly year: number;
}

/** Step 9: the time of agents outside projects, one line of administrative costs (G01) for each service. */
export function deskStaffLine(entry: DeskStaff, index: number, place: Place, findings: Findings): ApdLine {
  const { input, reference, declarant, year } = place;
  const id = `temps-agents-${index + 1}`;
  const path: Path = ['tempsAgents', index];
  const rules: ApdRuleName[] = [];
  const note = (rule: ApdRuleName, data = {}, at: Path = path, missing = false): void => {
    rules.push(rule);
    findings.add(rule, data, { input, versement: id, path: at, missing });
  };
  note('apd-temps-agents');
  if (!entry.justificatif) note('apd-temps-agents-sans-cle', {}, [...path, 'justificatif'], true);

  const { aect, declarable, already } = amountsOf(entry);
  if (declarable < 0) {
    const data = { constat: { term: 'doublon:negatif' }, deja: { amount: already }, calcule: { amount: declarable + already } };
    note('apd-temps-agents-doublon', data, [...path, 'dejaDansProjets']);
  }
  const figures: Figures = {
    gross: aect,
    external: 0,
    own: aect,
    method: null,
    purpose: 1,
    coefficient: entry.partEligible === 100 ? '1' : `${entry.partEligible}/100`,
    base: declarable,
    parts: partsOf(declarable, aect, IN_DONOR, year, false),
    declarable,
    aect,
  };
  const reason = declarable === aect ? null : { name: 'tempsAgents', data: { part: entry.partEligible } };
  const { typeAide, secteur } = apdMarks.tempsAgents;
  return {
    input,
    path,
    dossier: reference,
    payment: {
      id,
      label: entry.service ?? '',
      nature: 'fraisAdministratifs',
      operator: '',
      amount: toCents(entry.coutAnnuelCharge),
      currency: 'EUR',
      rate: null,
    },
    date: null,
    declarant,
    aidType: typeAide,
    sector: secteur,
    channel: null,
    mechanism: 'aucun',
    markers: {},
    sdg: { main: null, others: [] },
    emergency: false,
    ...(declarable < 0 ? NOT_COUNTED : { figures, reason }),
    rules,
  };
}

function amountsOf({
  coutAnnuelCharge,
  partAect,
  partEligible,
  dejaDansProjets = 0,
}: DeskStaff): Record<'aect' | 'declarable' | 'already', Cents> {
  const cost = toCents(coutAnnuelCharge);
  const already = toCents(dejaDansProjets);
  const abroad = toFraction(partAect);
  const eligible = toFraction(partEligible);
  const time = ratio(cost, abroad.numerator, abroad.denominator * 100n);
  const counted = ratio(cost, abroad.numerator * eligible.numerator, abroad.denominator * eligible.denominator * 10_000n);
  return { aect: time - already, declarable: counted - already, already };
}

/** The same hours in a project and at the desk: the staff that the payments carry must have been taken out of `tempsAgents`. */
export function tellStaffTwice({ tempsAgents }: Declaration, staff: Cents, input: number, findings: Findings): void {
  if (!tempsAgents?.length) return;
  const already = tempsAgents.reduce((sum, { dejaDansProjets = 0 }) => sum + toCents(dejaDansProjets), 0);
  if (staff <= already) return;
  const data = { constat: { term: 'doublon:personnel' }, personnel: { amount: staff }, deja: { amount: already } };
  findings.add('apd-temps-agents-doublon', data, { input, path: ['tempsAgents'] });
}
