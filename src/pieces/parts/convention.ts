import type { Signatures, Table } from '../../base/blocks.js';
import { type Cents, toCents } from '../../base/money.js';
import type { Convention } from '../../dossier/model.js';
import { isPlaceholder } from '../../dossier/placeholder.js';
import { fill, type PieceContext } from '../context.js';
import { table } from '../tables.js';
import { add } from '../totals.js';

/** Commitments by party (and by mode when the act tells cash from in kind), one column a year. */
export function commitments(context: PieceContext, act: Convention): Table | null {
  const lines = act.engagements ?? [];
  const years = [...new Set(lines.map((line) => line.annee))].sort((a, b) => a - b);
  const withMode = lines.some((line) => line.mode !== undefined);
  const { heads, captions, total } = context.words;
  const sum = (kept: typeof lines): Cents[] =>
    years.map((year) => add(kept.filter((line) => line.annee === year).map((line) => toCents(line.montant))));
  const row = (names: readonly string[], cents: readonly Cents[]): string[] => [
    ...names,
    ...[...cents, add(cents)].map((each) => context.amount(each, act.devise ?? 'EUR')),
  ];
  const groups = [...new Set(lines.map((line) => `${line.acteur} ${line.mode ?? ''}`))];
  const rows = groups.map((group) => {
    const kept = lines.filter((line) => `${line.acteur} ${line.mode ?? ''}` === group);
    const names = [context.name(kept[0]?.acteur), ...(withMode ? [context.label('mode', kept[0]?.mode)] : [])];
    return { cells: row(names, sum(kept)) };
  });
  return table(
    captions.engagements,
    [
      [heads.partie],
      ...(withMode ? [[heads.mode] as const] : []),
      ...years.map((year) => [String(year), 'right'] as const),
      [total, 'right'],
    ],
    rows.length === 0 ? [] : [...rows, { cells: row([total, ...(withMode ? [''] : [])], sum(lines)), total: true }],
  );
}

/** One box a signatory; without signatories, one a party. */
export function signatures(context: PieceContext, act: Convention): Signatures | null {
  const { words } = context;
  const signers = act.signataires ?? act.parties.map((acteur) => ({ acteur, fonction: undefined }));
  const items = signers.map((signer) => {
    const actor = context.actor(signer.acteur);
    const name = actor?.representantLegal?.nom;
    const capacity = signer.fonction ?? actor?.representantLegal?.fonction ?? words.toComplete;
    return {
      party: fill(words.forParty, { name: context.name(signer.acteur) }),
      capacity: capacity.charAt(0).toLocaleUpperCase(context.lang) + capacity.slice(1),
      ...(name === undefined || isPlaceholder(name) ? {} : { name }),
      prompt: words.prompt,
    };
  });
  return items.length === 0 ? null : { type: 'signatures', items };
}
