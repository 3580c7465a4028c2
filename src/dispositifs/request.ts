import { toCents } from '../base/money.js';
import type { LargestRequest, RequestBound } from '../base/verdicts.js';
import { percent, shareOf } from './amounts.js';
import { holdsFor } from './editions.js';
import { measure, sumOfLines } from './measures.js';
import { rateCeiling } from './rate.js';
import type { RequestLimit } from './scheme.js';
import type { Subject } from './subject.js';

/** The largest possible request: the lowest of the bounds, floored to the euro. Null for a scheme without a rule of amount. */
export function largestRequest(subject: Subject): LargestRequest | null {
  const limit = subject.scheme.demandeMax.find((each) => holdsFor(each, subject.edition));
  if (limit === undefined) return null;
  const bounds = limit.unPourcent === undefined ? boundsOf(subject, limit) : onePercent(subject, limit.unPourcent);
  const amount = limit.unPourcent === undefined ? lowest(bounds) : total(bounds);
  const minimum = limit.minimum === undefined ? null : toCents(limit.minimum);
  return {
    amount,
    bounds: bounds ?? [],
    minimum,
    outOfReach: amount !== null && minimum !== null && amount < minimum,
    planned: planned(subject),
    asked: measure(subject, 'demande').value ?? null,
  };
}

/** Undefined when a bound cannot be worked out: the lowest of the others could promise too much. */
function boundsOf(subject: Subject, limit: RequestLimit): RequestBound[] | undefined {
  const cost = measure(subject, 'cout').value;
  const cash = measure(subject, 'coutNumeraire').value;
  if (cost === undefined || cash === undefined || subject.dossier.budget?.recettes === undefined) return undefined;
  const bounds: RequestBound[] = [];
  if (limit.taux !== undefined) {
    const base = limit.sur ?? 'cout';
    const amount = shareOf(base === 'cout' ? cost : cash, limit.taux, 'down');
    bounds.push({ name: 'taux', amount, data: { taux: { percent: percent(limit.taux) }, sur: { term: `base.${base}` } } });
  }
  if (limit.tauxParPays !== undefined) {
    const ceiling = rateCeiling(subject, limit.tauxParPays);
    if (ceiling === undefined) return undefined;
    bounds.push({ name: 'taux', amount: ceiling.amount, data: { taux: { percent: percent(ceiling.rate) }, sur: { term: 'base.cout' } } });
  }
  if (limit.plafond !== undefined) bounds.push({ name: 'plafond', amount: toCents(limit.plafond), data: {} });
  if (limit.autofinancementMin !== undefined) {
    const kept = shareOf(cost, limit.autofinancementMin, 'up');
    bounds.push({ name: 'autofinancement', amount: cost - kept, data: { taux: { percent: percent(limit.autofinancementMin) } } });
  }
  const secured = securedByOthers(subject);
  bounds.push({ name: 'reste', amount: Math.max(0, cash - secured), data: { numeraire: { amount: cash }, acquis: { amount: secured } } });
  return bounds;
}

function lowest(bounds: readonly RequestBound[] | undefined): number | null {
  return bounds === undefined ? null : wholeEuros(Math.max(0, Math.min(...bounds.map(({ amount }) => amount))));
}

function total(bounds: readonly RequestBound[] | undefined): number | null {
  return bounds === undefined ? null : bounds.reduce((sum, { amount }) => sum + amount, 0);
}

function wholeEuros(cents: number): number {
  return Math.floor(cents / 100) * 100;
}

/** Cash that is certain, but for the money of this funder itself. */
function securedByOthers({ dossier, scheme, candidature }: Subject): number {
  const own = new Set(candidature?.value.recettes ?? []);
  const lines = (dossier.budget?.recettes ?? []).filter(
    ({ id, origine, mode, statut }) => mode === 'numeraire' && statut === 'acquis' && !own.has(id) && origine !== scheme.origine,
  );
  return sumOfLines(lines);
}

/** The line of this funder in the plan as it stands; null when it has none. */
function planned({ dossier, scheme, candidature }: Subject): number | null {
  const own = new Set(candidature?.value.recettes ?? []);
  const lines = (dossier.budget?.recettes ?? []).filter(({ id, origine }) => own.has(id) || origine === scheme.origine);
  return lines.length === 0 ? null : sumOfLines(lines);
}

/** What each service budget has left, year by year. */
function onePercent({ calculs }: Subject, services: readonly string[]): RequestBound[] | undefined {
  const left = calculs.mecanismes
    .filter(({ mecanisme }) => services.includes(mecanisme.service))
    .flatMap(({ mecanisme }) =>
      (mecanisme.exercices ?? []).flatMap((exercice): RequestBound[] => {
        const figures = calculs.unPourcent(mecanisme, exercice);
        if (figures?.assiette === undefined) return [];
        const amount = Math.max(0, wholeEuros(figures.plafond - figures.depenses));
        return [{ name: 'unPourcent', amount, data: { annee: String(exercice.annee), service: { term: `service.${mecanisme.service}` } } }];
      }),
    );
  return left.length === 0 ? undefined : left;
}
