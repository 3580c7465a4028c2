import type { SchemeReason, SchemeReport, SchemeStatus, SchemeVerdict } from '../../base/verdicts.js';
import { formatAmount } from '../../locales/format.js';
import { typography } from '../../locales/typography.js';
import { type Column, pad, row, wrap } from '../apd/table.js';
import { colon, datesOf, fill, requestLines, sentenceOf, sourceOf, type Voice } from './words.js';

export interface TextSettings {
  readonly columns: number;
  /** Every scheme, and every condition. */
  readonly all: boolean;
  /** One scheme was asked for by name: all of its conditions are told. */
  readonly named: boolean;
  readonly dossier: string;
}

const COLUMNS: readonly Column[] = [
  { width: 26, align: 'left' },
  { width: 10, align: 'left' },
  { width: 13, align: 'left' },
  { width: 11, align: 'left' },
  { width: 14, align: 'right' },
];
const LABEL: Column = { width: 12, align: 'left' };
const HANG = ' '.repeat(15);

/** The verdicts for the screen or the printer: a table, best first, then the reasons of each scheme. */
export function verdictsToText(report: SchemeReport, voice: Voice, settings: TextSettings): string {
  const { ecran } = voice.words;
  const whole = settings.all || settings.named;
  const shown = whole ? report.verdicts : report.verdicts.filter(({ verdict }) => verdict !== 'nonApplicable');
  const hidden = report.verdicts.length - shown.length;
  const told = shown.filter((verdict) => whole || verdict.candidate || !isAside(verdict));
  const sections = [
    wrap(fill(ecran.titre, { dossier: settings.dossier }, voice), '', '  ', settings.columns),
    shown.length === 0 ? ecran.rien : table(shown, voice),
    hidden === 0 ? '' : wrap(fill(ecran.sansObjet, { m: hidden }, voice), '', '', settings.columns),
    ...told.map((verdict) => section(verdict, voice, settings)),
    ...report.unknownSchemes.map((id) => wrap(fill(ecran.dispositifInconnu, { id }, voice), '', '  ', settings.columns)),
    foot(report.date, voice, settings),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(verdicts: readonly SchemeVerdict[], { lang, words }: Voice): string {
  const heads = words.ecran.colonnes;
  const rows = verdicts.map(({ id, edition, verdict, fenetre, request }) => {
    const amount = request?.amount ?? null;
    const open = amount !== null && verdict !== 'nonEligible';
    const cell = request?.outOfReach ? words.ecran.horsDePortee : open ? formatAmount(amount, lang) : '—';
    return row([id, edition.id, words.verdicts[verdict], words.fenetres[fenetre], cell], COLUMNS);
  });
  return [row([heads.dispositif, heads.edition, heads.verdict, heads.fenetre, heads.demande], COLUMNS), ...rows].join('\n');
}

function section(verdict: SchemeVerdict, voice: Voice, settings: TextSettings): string {
  const { lang, words } = voice;
  const { ecran } = words;
  const line = (text: string, indent = '  '): string => wrap(text, indent, `${indent}  `, settings.columns);
  const dates = datesOf(verdict.edition, voice);
  const edition = fill(ecran.edition, { edition: verdict.edition.id }, voice);
  const window = fill(ecran.fenetre, { fenetre: words.fenetres[verdict.fenetre] }, voice);
  const reasons = [...(verdict.applicable === null ? [] : [verdict.applicable]), ...verdict.raisons];
  const met = reasons.filter(({ resultat }) => resultat === 'oui');
  const whole = settings.named || settings.all;
  const missing = verdict.pieces.filter(({ compulsory, present }) => compulsory && !present);
  return [
    wrap(`${verdict.id} — ${typography(verdict.titre[lang], lang)}`, '', '  ', settings.columns),
    line(
      typography(
        `${[edition, dates, window].filter((part) => part !== '').join(', ')}${colon(voice)}${words.verdicts[verdict.verdict]}.`,
        lang,
      ),
    ),
    verdict.unknownEdition === null ? '' : line(fill(ecran.editionInconnue, { edition: verdict.unknownEdition }, voice)),
    ...reasonLines(verdict, reasons, whole, voice, settings),
    whole || met.length === 0 ? '' : line(fill(met.length === 1 ? ecran.rempliesUne : ecran.remplies, { n: met.length }, voice)),
    ...requestOf(verdict, whole, voice).map((text) => line(text)),
    missing.length === 0
      ? ''
      : line(fill(ecran.pieces, { pieces: { list: missing.map(({ type }) => ({ term: `piece.${type}` })) } }, voice)),
    verdict.note === null ? '' : line(typography(verdict.note[lang], lang)),
    line(sourceOf(verdict.edition, voice)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** In the table and no more: what is closed, and a canvas that the dossier has not begun to fill in. */
function isAside({ verdict, famille }: SchemeVerdict): boolean {
  return verdict === 'clos' || (verdict === 'indetermine' && famille === 'reseau');
}

/** What could be asked of a scheme that refuses is of no use, unless the amount itself is why. */
function requestOf({ request, verdict }: SchemeVerdict, whole: boolean, voice: Voice): string[] {
  if (request === null || (verdict === 'nonEligible' && !whole && !request.outOfReach)) return [];
  return requestLines(request, voice);
}

const RANK = { bloquant: 0, alerte: 1, information: 2 } as const;

/** What says no first, then what is to state, then the warnings. A dossier that is refused is not asked for more. */
function reasonLines(
  verdict: SchemeVerdict,
  reasons: readonly SchemeReason[],
  whole: boolean,
  voice: Voice,
  { columns }: TextSettings,
): string[] {
  const { words } = voice;
  const refused = verdict.verdict === 'nonEligible' || verdict.verdict === 'nonApplicable';
  const kept = reasons.filter(({ resultat, gravite }) => {
    if (whole) return true;
    if (resultat === 'oui') return false;
    if (resultat === 'inconnu' && (refused || gravite === 'information')) return false;
    return true;
  });
  const order = { non: 0, inconnu: 1, oui: 2 } as const;
  return [...kept]
    .sort((a, b) => RANK[a.gravite] - RANK[b.gravite] || order[a.resultat] - order[b.resultat])
    .flatMap((reason) => {
      const label =
        reason.resultat === 'non'
          ? reason.gravite === 'bloquant'
            ? words.resultats.non
            : words.gravites[reason.gravite]
          : words.resultats[reason.resultat];
      const lines = [wrap(`${pad(label, LABEL)} ${sentenceOf(reason, voice)} [${reason.regle}]`, '  ', HANG, columns)];
      if (reason.resultat === 'non' && reason.help !== undefined) {
        const help = typography(reason.help[voice.lang], voice.lang);
        lines.push(wrap(`${words.ecran.que}${colon(voice)}${help}`, HANG, HANG, columns));
      }
      return lines;
    });
}

function foot(date: string, voice: Voice, { columns, named }: TextSettings): string {
  const { ecran } = voice.words;
  const more = named ? [] : [ecran.toutes];
  return [...more, fill(ecran.date, { date: { date } }, voice), ecran.avis].map((text) => wrap(text, '', '', columns)).join('\n');
}

/** All schemes with where they stand and where that comes from. */
export function statusesToText(statuses: readonly SchemeStatus[], date: string, voice: Voice, columns: number): string {
  const { words, lang } = voice;
  const heads = words.ecran.colonnes;
  const widths: readonly Column[] = [
    { width: 27, align: 'left' },
    { width: 15, align: 'left' },
    { width: 11, align: 'left' },
  ];
  const families = [...new Set(statuses.map(({ famille }) => famille))];
  const sections = families.map((family) => {
    const rows = statuses
      .filter(({ famille }) => famille === family)
      .flatMap(({ id, titre, current, editions }) => {
        const edition = editions.find((each) => each.id === current);
        if (edition === undefined) return [];
        const dates = datesOf(edition, voice);
        const title = typography(titre[lang], lang) + (dates === '' ? '' : ` (${dates})`);
        return [
          row([id, edition.id, words.fenetres[edition.fenetre]], widths),
          wrap(title, '      ', '      ', columns),
          wrap(sourceOf(edition, voice), '      ', '      ', columns),
        ];
      });
    const labels: Readonly<Record<string, string>> = words.familles;
    return [`${labels[family] ?? family}`, ...rows].join('\n');
  });
  return `${[
    fill(words.ecran.liste, { date: { date } }, voice),
    row([heads.dispositif, heads.edition, heads.fenetre], widths),
    ...sections,
    `${wrap(words.ecran.listeFin, '', '', columns)}\n${words.ecran.avis}`,
  ].join('\n\n')}\n`;
}
