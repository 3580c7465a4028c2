import type { Cents } from '../base/money.js';
import { unPourcent } from '../calculs/un-pourcent.js';
import type { Dossier } from '../dossier/dossier.generated.js';
import { apdMarks } from '../reference/apd.js';
import type { Findings } from './findings.js';
import type { Tally } from './tally.js';

/**
 * The ceilings of the "1 %" that the dossiers of one authority give for the flow year. A budget that several dossiers describe is one
 * budget: the highest of its ceilings is kept.
 */
export class Ceilings {
  private readonly known = new Map<string, { readonly service: string; readonly ceiling: Cents }>();

  read({ mecanismesUnPourcent = [] }: Dossier, actor: string, year: number): void {
    for (const mecanisme of mecanismesUnPourcent) {
      if (mecanisme.acteur !== actor) continue;
      for (const exercice of mecanisme.exercices ?? []) {
        const found = exercice.annee === year ? unPourcent(mecanisme, exercice) : undefined;
        if (found?.assiette === undefined) continue;
        const { service, budget } = mecanisme;
        const key = [service, budget?.typeBudget, budget?.nom].join('|');
        const ceiling = Math.max(found.plafond, this.known.get(key)?.ceiling ?? 0);
        this.known.set(key, { service, ceiling });
      }
    }
  }

  /** The own funds that the lines of the authority attach to each mechanism, against the ceilings of its services. */
  tell(tally: Tally, findings: Findings): void {
    for (const [mechanism, services] of Object.entries(apdMarks.mecanismes)) {
      const covered: readonly string[] = services;
      const ceilings = [...this.known.values()].filter(({ service }) => covered.includes(service));
      const ceiling = ceilings.reduce((sum, each) => sum + each.ceiling, 0);
      const spent = tally.spent(mechanism);
      if (ceilings.length === 0 || spent <= ceiling) continue;
      findings.add('apd-un-pourcent-plafond', {
        service: { term: `service:${mechanism}` },
        plafond: { amount: ceiling },
        depenses: { amount: spent },
      });
    }
  }
}
