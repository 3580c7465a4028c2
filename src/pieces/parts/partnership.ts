import type { KeyValues, Table } from '../../base/blocks.js';
import { addMonths } from '../../base/dates.js';
import { toCents } from '../../base/money.js';
import type { Dossier } from '../../dossier/model.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';

export type Phase = NonNullable<NonNullable<Dossier['partenariat']>['phases']>[number];

/** From one month to another, or since the first for the phase under way. */
export function phaseDates(context: PieceContext, { debut, fin }: Phase): string {
  if (debut === undefined) return context.day(fin);
  if (fin === undefined) return fill(context.words.partenariat.labels.depuis, { start: context.day(debut) });
  return fill(context.words.partenariat.labels.periode, { start: context.day(debut), end: context.day(fin) });
}

export function phases(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions.phases,
    [[heads.phase], [heads.quand], [heads.enseignement]],
    (context.dossier.partenariat?.phases ?? []).map((phase, index) => ({
      cells: [`${index + 1}. ${phase.libelle}`, phaseDates(context, phase), phase.bilan ?? ''],
    })),
  );
}

export function mentalPicture(context: PieceContext): KeyValues | null {
  const { labels } = context.words.partenariat;
  const picture = context.dossier.partenariat?.photoMentale;
  return keyValues(context.words.captions['photo-mentale'], [
    [labels.depart, picture?.depart],
    [labels.cible, picture?.cible],
    [labels.date, context.day(picture?.date)],
  ]);
}

export function coreGroup(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions['groupe-de-base'],
    [[heads.organisme], [heads.personnes, 'right']],
    (context.dossier.partenariat?.gouvernance?.groupeDeBase ?? []).map(({ acteur, personnes }) => ({
      cells: [context.name(acteur), personnes === undefined ? '' : context.number(personnes)],
    })),
  );
}

export function mandate(context: PieceContext): KeyValues | null {
  const { words, dossier } = context;
  const { labels } = words.partenariat;
  const { mandat, gouvernance } = dossier.partenariat ?? {};
  const months = mandat?.dureeMois;
  return keyValues(words.captions.mandat, [
    [labels.mandatDelibere, yesOrNo(context, mandat?.delibere)],
    [labels.mandatDate, context.day(mandat?.date)],
    [labels.mandatDuree, inMonths(context, months)],
    [labels.mandatFin, mandat?.date === undefined || months === undefined ? undefined : context.day(addMonths(mandat.date, months))],
    [labels.mandatContenu, mandat?.contenu],
    [labels.comite, gouvernance?.comitePilotage?.frequence],
    [labels.comiteMembres, context.names(gouvernance?.comitePilotage?.membres)],
  ]);
}

export function rhythm(context: PieceContext): KeyValues | null {
  const { words, dossier } = context;
  const { labels } = words.partenariat;
  const partnership = dossier.partenariat;
  const balance = partnership?.equilibreEnLignePresentiel;
  const budget = partnership?.budgetFonctionnementPermanent;
  const count = (value: number | undefined): string | undefined => (value === undefined ? undefined : context.number(value));
  const amount = budget?.montantAnnuel === undefined ? undefined : context.amount(toCents(budget.montantAnnuel), budget.devise);
  return keyValues(words.captions.rythme, [
    [labels.revue, yesOrNo(context, partnership?.revueAnnuelle)],
    [labels.rencontres, count(balance?.rencontresPresentielles)],
    [labels.sessions, count(balance?.sessionsEnLigne)],
    [labels.langues, (partnership?.gouvernance?.langueTravail ?? []).map((code) => context.language(code)).join(', ')],
    [labels.interpretation, yesOrNo(context, partnership?.gouvernance?.interpretation)],
    [
      labels.budget,
      amount === undefined
        ? undefined
        : budget?.acteur === undefined
          ? fill(labels.budgetAn, { montant: amount })
          : fill(labels.budgetPar, { montant: amount, acteur: context.name(budget.acteur) }),
    ],
    [labels.planB, partnership?.planB],
  ]);
}

export function exit(context: PieceContext): KeyValues | null {
  const { words, dossier } = context;
  const { labels } = words.partenariat;
  const clause = dossier.partenariat?.clauseRupture;
  return keyValues(words.captions.sortie, [
    [labels.clause, yesOrNo(context, clause?.prevue)],
    [labels.preavis, inMonths(context, clause?.preavisMois)],
    [labels.motif, clause?.motif],
    [labels.strategie, dossier.partenariat?.strategieSortie],
  ]);
}

function yesOrNo({ words }: PieceContext, value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? words.yes : words.no;
}

function inMonths(context: PieceContext, months: number | undefined): string | undefined {
  return months === undefined ? undefined : fill(context.words.partenariat.labels.mois, { n: context.number(months) });
}
