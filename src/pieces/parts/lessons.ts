import type { Table } from '../../base/blocks.js';
import type { PieceContext } from '../context.js';
import { table } from '../tables.js';

type Gap = keyof PieceContext['words']['partenariat']['manque'];

/**
 * The seven lessons of Cimic, Contutti and VVSG, « Le partenariat international communal développé » (2022), as advice: beside each, what
 * the dossier has not written yet. Saying so is no judgment of the partnership.
 */
export function lessons(context: PieceContext): Table | null {
  const { words, dossier } = context;
  const { heads, captions, partenariat } = words;
  if (dossier.partenariat === undefined) return null;
  return table(
    captions.enseignements,
    [[heads.conseil], [heads.dossier]],
    gaps(context).map((missing, index) => ({
      cells: [
        `${index + 1}. ${partenariat.enseignements[index] ?? ''}`,
        missing.length === 0
          ? partenariat.ecrit
          : partenariat.aEcrire.replace('{cles}', missing.map((each) => partenariat.manque[each]).join(', ')),
      ],
    })),
  );
}

/** Natures that stand for the people of a territory. */
const TERRITORY: readonly string[] = ['association', 'associationLocale', 'fondation', 'entreprise', 'enseignementRecherche'];

/** For each lesson in turn, what is not written. */
function gaps({ dossier }: PieceContext): readonly (readonly Gap[])[] {
  const { partenariat: relation, participation, odd, cercleOdd, acteurs } = dossier;
  const balance = relation?.equilibreEnLignePresentiel;
  const picture = relation?.photoMentale;
  const several = (relation?.gouvernance?.langueTravail?.length ?? 0) > 1;
  const lacks = (absent: boolean, gap: Gap): readonly Gap[] => (absent ? [gap] : []);
  return [
    lacks(picture?.depart === undefined || picture.cible === undefined, 'photo'),
    lacks(relation?.revueAnnuelle !== true, 'revue'),
    [...lacks(odd?.principal === undefined, 'odd'), ...lacks((cercleOdd?.effets?.length ?? 0) === 0, 'cercle')],
    [
      ...lacks(participation?.definitionCommune === undefined, 'definition'),
      ...lacks(several && relation?.gouvernance?.interpretation !== true, 'interpretation'),
    ],
    [
      ...lacks(relation?.mandat?.delibere !== true, 'mandat'),
      ...lacks((relation?.gouvernance?.groupeDeBase?.length ?? 0) === 0, 'groupe'),
      ...lacks((relation?.attentes?.length ?? 0) === 0, 'attentes'),
    ],
    lacks(balance?.rencontresPresentielles === undefined || balance.sessionsEnLigne === undefined, 'rencontres'),
    [
      ...lacks(!acteurs.some(({ nature }) => TERRITORY.includes(nature)), 'appui'),
      ...lacks((relation?.budgetFonctionnementPermanent?.montantAnnuel ?? 0) === 0, 'budget'),
      ...lacks(relation?.clauseRupture?.prevue !== true, 'clause'),
    ],
  ];
}
