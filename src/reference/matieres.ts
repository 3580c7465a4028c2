import matieres from './generated/scdl/matieres.js';

/** A subject of the ACTES nomenclature, under which acts go to the prefect. */
export interface Matiere {
  readonly code: string;
  readonly nom: string;
}

/** The subject to propose for a vote: by what it decides, else by the tier of the assembly. */
export function matiereOf(decisions: readonly string[], tier: keyof typeof matieres.parNiveau): Matiere {
  const byDecision: Readonly<Record<string, Matiere & { readonly seule?: boolean }>> = matieres.parDecision;
  const decided = Object.entries(byDecision).find(
    ([decision, { seule }]) => decisions.includes(decision) && (!seule || decisions.length === 1),
  );
  const { code, nom } = decided?.[1] ?? matieres.parNiveau[tier];
  return { code, nom };
}
