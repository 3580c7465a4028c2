import { countsInBase, unPourcent } from '../../calculs/un-pourcent.js';
import { parameter } from '../../reference/parametres.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';
import { onePercentArticle } from './authority.js';

/** Each « 1 % » scheme of the dossier: its article, its budget, and the ceiling of each year. Amounts are euros. */
export function onePercentView(context: PieceContext): ViewValue[] {
  const { dossier } = context;
  return (dossier.mecanismesUnPourcent ?? []).map((scheme) => {
    const vote = dossier.deliberations?.find((each) => each.id === scheme.deliberation);
    return {
      nom: context.name(scheme.acteur),
      service: scheme.service,
      article: onePercentArticle(scheme.service, context.date),
      taux: parameter('un-pourcent-taux', context.date) ?? null,
      budget: scheme.budget?.nom ?? null,
      typeBudget: scheme.budget?.typeBudget ?? null,
      justification: scheme.justificationAssiette ?? null,
      vote: vote === undefined ? null : { numero: vote.numero ?? null, date: vote.date },
      exercices: (scheme.exercices ?? []).map((year) => {
        const result = unPourcent(scheme, year);
        const base = result?.assiette;
        return {
          annee: String(year.annee),
          source: year.source ?? null,
          assiette: base === undefined ? null : base / 100,
          plafond: base === undefined || result === undefined ? null : result.plafond / 100,
          depenses: result === undefined ? null : result.depenses / 100,
          solde: base === undefined || result === undefined ? null : (result.plafond - result.depenses) / 100,
          depasse: result?.depasse ?? false,
          autresDossiers: year.depensesAutresDossiers ?? null,
          ressources: (year.ressources ?? []).map(({ nature, montant }) => ({
            nature,
            montant,
            compte: countsInBase(scheme.service, nature, year.annee),
          })),
          emplois: (year.depenses ?? []).map(({ libelle, volet, montant }) => ({ libelle, volet, montant })),
        };
      }),
    };
  });
}
