import type { IsoDate } from '../../base/dates.js';
import { toCents } from '../../base/money.js';
import { percent } from '../../dispositifs/amounts.js';
import { editionAt, editionNamed, holdsFor, windowOf } from '../../dispositifs/editions.js';
import { editionOf } from '../../dispositifs/evaluate.js';
import { attachmentsOf } from '../../dispositifs/form.js';
import { readsOf } from '../../dispositifs/reads.js';
import type { Edition, RequestLimit, Scheme } from '../../dispositifs/scheme.js';
import { type Start, startOf } from '../../dispositifs/starting.js';
import { datesOf, provenanceOf } from '../../exporters/dispositifs/words.js';
import type { RawAnswers } from '../../init/answers.js';
import { isForeignAuthority, isFrench, LEAD_NATURES, levelsOf, MODELES, type Modele } from '../../init/choices.js';
import type { SchemeAsk } from '../../init/scheme/ask.js';
import { formatAmount, formatPercent, type Lang } from '../../locales/format.js';
import { namedScheme, schemeVoice } from '../schemes.js';

/** Amount of the example where the scheme sets no bound, in euros. */
const EXAMPLE = 10000;

/** A scheme asked for by `--dispositif`, ready to scaffold. */
export interface AskedScheme {
  readonly id: string;
  readonly kinds: readonly Modele[];
  /** What the scheme leaves no choice about; the answers given win. */
  readonly defaults: (typed: RawAnswers) => RawAnswers;
  readonly askAt: (date: IsoDate) => Promise<SchemeAsk>;
  /** Whether no filing is possible on a day. */
  readonly closedAt: (date: IsoDate) => boolean;
}

/** Reads `ID` or `ID@édition`. Throws a `UserError` that names the nearest scheme or the editions known. */
export async function askedScheme(spec: string, date: IsoDate, lang: Lang): Promise<AskedScheme> {
  const { scheme, edition: wanted } = namedScheme(spec, await schemeVoice(lang));
  const named = wanted === undefined ? undefined : editionNamed(scheme, wanted);
  const at = (day: IsoDate): Edition => named ?? editionAt(scheme, day);
  return {
    id: scheme.id,
    kinds: MODELES.filter((modele) => scheme.typesDossier.includes(modele)).sort(
      (a, b) => scheme.typesDossier.indexOf(a) - scheme.typesDossier.indexOf(b),
    ),
    defaults: (typed) => defaults(startOf(scheme, at(date)), typed),
    askAt: (day) => askOf(scheme, at(day), day),
    closedAt: (day) => windowOf(at(day), day) === 'fermee',
  };
}

/** Only what is sure: the nature and the country of the lead, the one country, the one theme. */
function defaults({ lead, partner, themes }: Start, typed: RawAnswers): RawAnswers {
  const natures = LEAD_NATURES.filter((nature) => lead.nature.includes(nature));
  const home = lead.pays.length === 1 ? lead.pays[0] : undefined;
  const belgian = lead.region.some((region) => ['flandre', 'wallonie', 'bruxellesCapitale'].includes(region));
  const nature = natures.length > 0 ? natures[0] : home !== undefined && home !== 'FR' ? ('collectiviteEuropeenne' as const) : undefined;
  const chosen = LEAD_NATURES.find((each) => each === typed.nature) ?? nature;
  const abroad = chosen !== undefined && isForeignAuthority(chosen);
  const fits = typed.niveau === undefined || (nature !== undefined && levelsOf(nature).some((level) => level === typed.niveau));
  const answers: Record<string, string | undefined> = {
    nature: fits && typed.paysCollectivite === undefined ? nature : undefined,
    paysCollectivite:
      home !== undefined && home !== 'FR' && chosen !== undefined && !isFrench(chosen) && (abroad || belgian) ? home : undefined,
    region: lead.region.length === 1 && typed.nature === undefined && typed.paysCollectivite === undefined ? lead.region[0] : undefined,
    pays: partner.pays.length === 1 ? partner.pays[0] : undefined,
    partenaireNature: partner.nature.length > 0 && (typed.pays ?? 'XX') !== 'FR' ? partner.nature[0] : undefined,
    themes: themes.length === 1 ? themes[0] : undefined,
  };
  return Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The file is written in French whatever the language of the interface, as its keys are. */
async function askOf(scheme: Scheme, edition: Edition, date: IsoDate): Promise<SchemeAsk> {
  const voice = await schemeVoice('fr');
  const rules = scheme.regles.filter((rule) => holdsFor(rule, edition));
  const about = editionOf(scheme, edition);
  const dates = datesOf(about, voice);
  const window = windowOf(edition, date);
  const closed = window === 'fermee' ? ' Elle est fermée : préparez le dossier, puis vérifiez la prochaine édition.' : '';
  const limit = scheme.demandeMax.find((each) => holdsFor(each, edition));
  const scope =
    scheme.applicable === undefined ? [] : [{ id: scheme.id, title: 'Champ du dispositif.', reads: readsOf(scheme.applicable) }];
  return {
    id: scheme.id,
    edition: edition.id,
    about: [
      `${scheme.titre.fr}, édition ${edition.id} : ${voice.words.fenetres[window]}${dates === '' ? '' : `, ${dates}`}.${closed}`,
      `Source : ${provenanceOf(about, voice)}`,
      ...(scheme.sections.length === 0 ? [] : [`Parties du formulaire : ${scheme.sections.join(' ; ')}.`]),
    ].map(oneLine),
    amount: (limit === undefined ? [] : amountOf(limit)).map(oneLine),
    exampleAmount: Math.max(limit?.minimum ?? 0, Math.min(limit?.plafond ?? EXAMPLE, EXAMPLE)),
    conditions: [...scope, ...rules.map(({ id, titre, condition }) => ({ id, title: oneLine(titre.fr), reads: readsOf(condition) }))],
    themes: startOf(scheme, edition).themes,
    pieces: attachmentsOf(scheme, edition),
  };
}

function amountOf(limit: RequestLimit): string[] {
  const euros = (amount: number): string => formatAmount(toCents(amount), 'fr');
  const rate = (share: number): string => formatPercent(percent(share), 'fr');
  const base = limit.sur === 'coutNumeraire' ? 'des dépenses en argent' : 'du coût total';
  const { tauxParPays } = limit;
  return [
    ...(limit.taux === undefined ? [] : [`Au plus ${rate(limit.taux)} ${base}.`]),
    ...(tauxParPays === undefined
      ? []
      : [
          `Au plus ${rate(tauxParPays.pma)} ${base} dans un pays moins avancé, ${rate(tauxParPays.apd)} dans un autre pays de la liste de l’APD, ${rate(tauxParPays.autre)} ailleurs.`,
        ]),
    ...(limit.plafond === undefined ? [] : [`${euros(limit.plafond)} au plus.`]),
    ...(limit.minimum === undefined ? [] : [`${euros(limit.minimum)} au moins.`]),
    ...(limit.autofinancementMin === undefined ? [] : [`Les collectivités apportent au moins ${rate(limit.autofinancementMin)}.`]),
    ...(limit.unPourcent === undefined ? [] : ['Au plus 1 % des ressources du service, par an : sous « mecanismesUnPourcent ».']),
  ];
}

/** Comments of a file: ordinary spaces, so that any editor searches them, and no line break. */
function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}
