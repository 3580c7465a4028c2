import type { SchemeReport, SchemeStatus, SchemeVerdict } from '../../base/verdicts.js';
import { formatAmount } from '../../locales/format.js';
import { typography } from '../../locales/typography.js';
import { datesOf, fill, messageOf, provenanceOf, requestLines, sourceOf, type Voice } from './words.js';

/** The verdicts as Markdown, to paste into a note. */
export function verdictsToMd(report: SchemeReport, voice: Voice, dossier: string, all: boolean): string {
  const { ecran } = voice.words;
  const shown = all ? report.verdicts : report.verdicts.filter(({ verdict }) => verdict !== 'nonApplicable');
  const parts = [
    `# ${text(fill(ecran.titre, { dossier }, voice))}`,
    shown.length === 0 ? ecran.rien : table(shown, voice),
    ...shown.map((verdict) => section(verdict, voice)),
    `${fill(ecran.date, { date: { date: report.date } }, voice)} ${ecran.avis}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(verdicts: readonly SchemeVerdict[], { lang, words }: Voice): string {
  const heads = words.ecran.colonnes;
  return grid(
    [heads.dispositif, heads.edition, heads.verdict, heads.fenetre, heads.demande],
    verdicts.map(({ id, edition, verdict, fenetre, request }) => {
      const amount = request?.amount ?? null;
      const cell = amount === null ? '—' : request?.outOfReach ? words.ecran.horsDePortee : formatAmount(amount, lang);
      return [id, edition.id, words.verdicts[verdict], words.fenetres[fenetre], cell];
    }),
  );
}

function section(verdict: SchemeVerdict, voice: Voice): string {
  const { lang, words } = voice;
  const reasons = [...(verdict.applicable === null ? [] : [verdict.applicable]), ...verdict.raisons];
  const lines = reasons
    .filter(({ resultat }) => resultat !== 'oui')
    .map(
      (reason) =>
        `* **${words.resultats[reason.resultat]}** (${words.gravites[reason.gravite]}) ${text(messageOf(reason, voice))} \`${reason.regle}\``,
    );
  return [
    `## ${text(typography(verdict.titre[lang], lang))}`,
    `${words.ecran.edition.replace('{edition}', text(verdict.edition.id))}, ${datesOf(verdict.edition, voice) || words.fenetres[verdict.fenetre]} — **${words.verdicts[verdict.verdict]}**`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(verdict.request === null ? [] : [requestLines(verdict.request, voice).join(' ')]),
    text(sourceOf(verdict.edition, voice)),
  ].join('\n\n');
}

/** The schemes with every edition, for the docs and for `--format md` without a dossier. */
export function statusesToMd(statuses: readonly SchemeStatus[], voice: Voice): string {
  const { lang, words } = voice;
  const heads = words.ecran.colonnes;
  const families = [...new Set(statuses.map(({ famille }) => famille))];
  const labels: Readonly<Record<string, string>> = words.familles;
  return families
    .map((family) => {
      const rows = statuses
        .filter(({ famille }) => famille === family)
        .flatMap(({ id, titre, editions }) =>
          editions.map((edition, index) => [
            index === 0 ? `\`${id}\` ${typography(titre[lang], lang)}` : '',
            edition.id,
            datesOf(edition, voice) || (edition.fenetre === 'permanente' ? words.fenetres.permanente : '—'),
            words.fenetres[edition.fenetre],
            provenanceOf(edition, voice),
          ]),
        );
      const head = [heads.dispositif, heads.edition, words.ecran.colonneDates, heads.fenetre, words.ecran.colonneSource];
      return `## ${labels[family] ?? family}\n\n${grid(head, rows)}`;
    })
    .join('\n\n');
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Names and editions come from files: their signs must not become Markdown. */
function text(raw: string): string {
  return raw.replace(/([\\`*_[\]<>#])/g, '\\$1');
}
