import type { KeyValues, Table } from '../../base/blocks.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';

const STEPS = ['demande', 'objectifs', 'miseEnRelation', 'echange', 'evaluation', 'reseau'] as const;
type Step = (typeof STEPS)[number];

export function exchangeFacts(context: PieceContext): KeyValues | null {
  const { dossier, words } = context;
  const { labels, quand } = words.echange;
  const exchange = dossier.echangePairs;
  const { debut, fin } = exchange?.disponibilites ?? {};
  const days = (count: number | undefined): string | undefined =>
    count === undefined ? undefined : fill(labels.jours, { n: context.number(count) });
  const experience = exchange?.experienceInternationale;
  return keyValues(words.captions.echange, [
    [labels.appel, exchange?.appel],
    [labels.methode, context.label('methode', exchange?.methode)],
    [
      labels.autres,
      (exchange?.methodesAcceptees ?? [])
        .filter((each) => each !== exchange?.methode)
        .map((each) => context.label('methode', each))
        .join(', '),
    ],
    [
      labels.disponibilites,
      debut === undefined || fin === undefined ? undefined : fill(quand.du, { start: context.day(debut), end: context.day(fin) }),
    ],
    [labels.preparation, days(exchange?.charge?.joursPreparation)],
    [labels.mission, days(exchange?.charge?.joursMission)],
    [labels.suivi, days(exchange?.charge?.joursSuivi)],
    [labels.couts, (exchange?.coutsPrisEnChargeParSecretariat ?? []).map((each) => context.label('couts', each)).join(', ')],
    [
      labels.experience,
      experience === undefined
        ? undefined
        : [experience.present === undefined ? undefined : experience.present ? words.yes : words.no, experience.note]
            .filter((each) => each !== undefined)
            .join(' – '),
    ],
    [
      labels.formation,
      exchange?.formationMethodologieAcceptee === undefined
        ? undefined
        : exchange.formationMethodologieAcceptee
          ? labels.acceptee
          : words.no,
    ],
  ]);
}

/** Each practitioner beside the peer in a comparable post. */
export function practitioners(context: PieceContext): Table | null {
  const { heads, captions, toComplete } = context.words;
  return table(
    captions['echange-praticiens'],
    [[heads.fonction], [heads.homologue], [heads.annees, 'right'], [heads.langues]],
    (context.dossier.echangePairs?.praticiens ?? []).map((each) => ({
      cells: [
        each.fonction,
        each.fonctionHomologue ?? toComplete,
        each.anneesExperience === undefined ? '' : context.number(each.anneesExperience),
        (each.langues ?? []).map((code) => context.language(code)).join(', '),
      ],
    })),
  );
}

/** The six steps: what each yields, when the dossier lets one place it, and whether it is done. */
export function exchangeSteps(context: PieceContext): Table | null {
  const { dossier, words } = context;
  const { heads, captions, echange } = words;
  const exchange = dossier.echangePairs;
  if (exchange === undefined) return null;
  const done = (step: Step): string => {
    const entry = exchange.etapes?.find(({ cle }) => cle === step);
    return entry === undefined ? '' : entry.fait ? words.yes : words.no;
  };
  return table(
    captions['echange-etapes'],
    [[heads.etape], [heads.produit], [heads.quand], [heads.faite]],
    STEPS.map((step, index) => ({
      cells: [stepName(context, step, index), echange.produits[step], timeOf(context, step), done(step)],
    })),
  );
}

function stepName(context: PieceContext, step: Step, index: number): string {
  const name = context.label('cleEtape', step);
  return `${index + 1}. ${name.charAt(0).toLocaleUpperCase(context.lang)}${name.slice(1)}`;
}

/**
 * The dossier dates the filing, the journeys and the period; a step has no date of its own. The first two and the matching come before
 * the exchange, the evaluation fills what is left of the period, the network follows.
 */
function timeOf(context: PieceContext, step: Step): string {
  const { dossier, words } = context;
  const { quand } = words.echange;
  const filing = dossier.candidatures?.[0];
  const starts = (dossier.missions ?? []).map(({ debut }) => debut).sort();
  const ends = (dossier.missions ?? []).map(({ debut, fin }) => fin ?? debut).sort();
  const start = starts[0] ?? dossier.echangePairs?.disponibilites?.debut;
  const end = ends.at(-1) ?? dossier.echangePairs?.disponibilites?.fin;
  const last = dossier.calendrier?.fin;
  const before = start === undefined ? '' : fill(quand.avant, { date: context.day(start) });
  switch (step) {
    case 'demande':
      if (filing?.dateDepot !== undefined) return fill(quand.deposee, { date: context.day(filing.dateDepot) });
      return filing?.dateLimite === undefined ? before : fill(quand.auPlusTard, { date: context.day(filing.dateLimite) });
    case 'objectifs':
    case 'miseEnRelation':
      return before;
    case 'echange':
      return start === undefined || end === undefined ? '' : fill(quand.du, { start: context.day(start), end: context.day(end) });
    case 'evaluation': {
      const days = dossier.echangePairs?.charge?.joursSuivi;
      if (end === undefined) return '';
      if (last === undefined || last <= end) return fill(quand.apres, { date: context.day(end) });
      const dates = { start: context.day(end), end: context.day(last) };
      return days === undefined ? fill(quand.du, dates) : fill(quand.suivi, { ...dates, n: context.number(days) });
    }
    case 'reseau':
      return (last ?? end) === undefined ? '' : fill(quand.apres, { date: context.day(last ?? end) });
  }
}

export function exchangeLetter(context: PieceContext): KeyValues | null {
  const { words, dossier } = context;
  const { labels } = words.echange;
  const letter = dossier.echangePairs?.lettreEngagement;
  return keyValues(words.captions['echange-lettre'], [
    [labels.signee, letter?.signee === undefined ? undefined : letter.signee ? words.yes : words.no],
    [labels.signataire, letter?.signataireFonction],
    [labels.date, context.day(letter?.date)],
  ]);
}
