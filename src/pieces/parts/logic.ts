import type { KeyValues, Table } from '../../base/blocks.js';
import { toCents } from '../../base/money.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';
import { add } from '../totals.js';

/** Results with their indicators; a result without indicator keeps its row. */
export function logicalFramework(context: PieceContext): Table | null {
  const { dossier, words } = context;
  const { heads } = words;
  const number = (value: number | undefined, unit: string): string =>
    value === undefined ? '' : unit === 'pourcentage' ? context.percent(value) : context.number(value);
  const rows = (dossier.resultats ?? []).flatMap((result) => {
    const name = `${result.id} – ${result.libelle}`;
    const indicators = (dossier.indicateurs ?? []).filter((indicator) => indicator.resultat === result.id);
    if (indicators.length === 0) return [[name, '', '', '', '', '']];
    return indicators.map((each) => [
      name,
      each.unite === 'pourcentage' ? each.libelle : `${each.libelle} (${each.unite})`,
      number(each.reference, each.unite),
      number(each.cible, each.unite),
      context.day(each.dateCible),
      each.source ?? '',
    ]);
  });
  return table(
    words.captions['cadre-logique'],
    [[heads.resultat], [heads.indicateur], [heads.depart, 'right'], [heads.cible, 'right'], [heads.echeance], [heads.source]],
    rows.map((cells) => ({ cells })),
  );
}

export function activities(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions.activites,
    [[heads.activite], [heads.resultat], [heads.responsable], [heads.debut], [heads.fin], [heads.livrable]],
    (context.dossier.activites ?? []).map((each) => ({
      cells: [
        `${each.id} – ${each.libelle}`,
        each.resultat,
        context.name(each.responsable),
        context.day(each.debut),
        context.day(each.fin),
        each.livrable ?? '',
      ],
    })),
  );
}

export function risks(context: PieceContext): Table | null {
  const { heads, captions, probabilites } = context.words;
  const degree = (value: number, words: Readonly<Record<string, string>>): string => words[String(value)] ?? String(value);
  return table(
    captions.risques,
    [[heads.risque], [heads.probabilite], [heads.impact], [heads.mesure]],
    (context.dossier.risques ?? []).map((risk) => ({
      cells: [risk.libelle, degree(risk.probabilite, probabilites), degree(risk.impact, context.labels.degre), risk.mesure ?? ''],
    })),
  );
}

export function safety(context: PieceContext): KeyValues | null {
  const { securite } = context.dossier;
  const { labels, captions, yes, no } = context.words;
  const opinion = securite?.avisCentreCriseSoutien;
  const asked =
    opinion?.demande === undefined
      ? undefined
      : opinion.demande
        ? opinion.date === undefined
          ? labels.avisDemande
          : fill(labels.avisDemandeLe, { date: context.day(opinion.date) })
        : labels.avisNonDemande;
  return keyValues(captions.securite, [
    [labels.zoneVigilance, context.label('zoneVigilance', securite?.zoneVigilance)],
    [labels.dateConsultation, context.day(securite?.dateConsultation)],
    [labels.avis, [asked, opinion?.reponse].filter((each) => each !== undefined).join(' – ')],
    [labels.deplacements, securite?.deplacementsAgentsFrancais === undefined ? undefined : securite.deplacementsAgentsFrancais ? yes : no],
    [labels.modalites, securite?.modalites],
  ]);
}

/** Activities with what the budget spends on each, and what they leave behind. */
export function means(context: PieceContext): Table | null {
  const { dossier, words } = context;
  const { heads, captions } = words;
  return table(
    captions['activites-moyens'],
    [[heads.activite], [heads.resultat], [heads.responsable], [heads.livrable], [heads.cout, 'right']],
    (dossier.activites ?? []).map((each) => {
      const lines = (dossier.budget?.depenses ?? []).filter((line) => line.activite === each.id);
      return {
        cells: [
          `${each.id} – ${each.libelle}`,
          each.resultat,
          context.name(each.responsable),
          each.livrable ?? '',
          lines.length === 0 ? '' : context.amount(add(lines.flatMap((line) => line.parAnnee.map(toCents)))),
        ],
      };
    }),
  );
}

/** Activities by date, with their place: what the calendar draws. */
export function calendarLines(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  const lines = [...(context.dossier.activites ?? [])].sort((a, b) => (a.debut < b.debut ? -1 : a.debut > b.debut ? 1 : 0));
  return table(
    captions.chronogramme,
    [[heads.activite], [heads.debut], [heads.fin], [heads.responsable], [heads.lieu], [heads.livrable]],
    lines.map((each) => ({
      cells: [
        `${each.id} – ${each.libelle}`,
        context.day(each.debut),
        context.day(each.fin),
        context.name(each.responsable),
        each.lieu ?? '',
        each.livrable ?? '',
      ],
    })),
  );
}
