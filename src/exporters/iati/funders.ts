import { sumCents } from '../../base/money.js';
import type { Budget } from '../../dossier/model.js';
import { iatiCode } from '../../reference/iati.js';
import type { Subject } from '../note.js';
import { plainText } from '../plain-text.js';
import { type Organisation, organisationOf } from './organisations.js';

type Recette = NonNullable<Budget['recettes']>[number];

/** Income of the budget that is granted: nobody publishes money that is only asked for. */
export function grantedIncome(subject: Subject): readonly { readonly income: Recette; readonly index: number; readonly cents: number }[] {
  return (subject.dossier.budget?.recettes ?? [])
    .map((income, index) => ({ income, index, cents: sumCents(income.parAnnee) }))
    .filter(({ income, cents }) => income.mode === 'numeraire' && income.statut === 'acquis' && cents > 0);
}

/**
 * Who gives outside money. Users and participants are people: they are never named. A funder named in words bears the type of its
 * origin.
 */
export function funderOf(
  subject: Subject,
  {
    financeur,
    libelle,
    origine,
  }: { readonly financeur?: string | undefined; readonly libelle?: string | undefined; readonly origine?: string | undefined },
): Organisation | undefined {
  const acteur = subject.acteur(financeur);
  if (acteur !== undefined) return organisationOf(acteur, subject.date);
  if (origine === 'usagers' || origine === 'participants') return { type: '90', name: origine === 'usagers' ? 'Usagers' : 'Participants' };
  const name = plainText(libelle ?? financeur);
  return name === undefined ? undefined : { type: origine === undefined ? undefined : iatiCode('typesFinanceur', origine), name };
}
