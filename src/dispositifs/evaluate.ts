import type { Path } from '../base/path.js';
import { toPointer } from '../base/path.js';
import type {
  Confidence,
  Gravity,
  SchemeEdition,
  SchemeReason,
  SchemeReport,
  SchemeStatus,
  SchemeVerdict,
  Verdict,
  Window,
} from '../base/verdicts.js';
import type { Dossier } from '../dossier/model.js';
import { isPlaceholder } from '../dossier/placeholder.js';
import { answer } from './conditions.js';
import { editionAt, editionNamed, holdsFor, windowOf, yearsOf } from './editions.js';
import { type Outcome, outcome } from './outcome.js';
import { largestRequest } from './request.js';
import type { Edition, Scheme, SchemeRule } from './scheme.js';
import { candidatureFor, type Subject, type SubjectSettings, subjectOf } from './subject.js';

/** What every scheme says of a dossier, best first. */
export function evaluateAll(dossier: Dossier, settings: SubjectSettings): SchemeReport {
  const verdicts = settings.schemes.map((scheme) => evaluate(dossier, scheme, settings));
  const known = new Set(settings.schemes.map(({ id }) => id));
  const requests = (dossier.candidatures ?? []).filter(({ etat }) => etat !== 'abandonnee');
  return {
    date: settings.date,
    verdicts: [...verdicts].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)),
    deadlines: requests.flatMap(({ dispositif, edition, dateLimite }) =>
      dateLimite === undefined ? [] : [{ scheme: dispositif, edition, closes: dateLimite }],
    ),
    unknownSchemes: requests.map(({ dispositif }) => dispositif).filter((id) => !known.has(id)),
  };
}

const ORDER: readonly Verdict[] = ['eligible', 'indetermine', 'piste', 'clos', 'nonEligible', 'nonApplicable'];
const WINDOWS: readonly Window[] = ['ouverte', 'permanente', 'aVenir', 'inconnue', 'fermee'];

/** Best verdict, then the window that leaves most, then what the dossier asks for already, then the larger request. */
function rank({ verdict, fenetre, candidate, request }: SchemeVerdict): number {
  const money = Math.min(request?.amount ?? 0, 1e9 - 1) / 1e9;
  return ORDER.indexOf(verdict) * 100 + WINDOWS.indexOf(fenetre) * 10 + (candidate ? 0 : 2) - money;
}

/**
 * The verdict of one scheme. The edition is the one asked for, else that of the request in the dossier, else the one that the date
 * points to; `edition` is the name of an edition of the file.
 */
export function evaluate(dossier: Dossier, scheme: Scheme, settings: SubjectSettings, edition?: string): SchemeVerdict {
  const request = candidatureFor(dossier, scheme.id);
  const asked = edition ?? request?.value.edition;
  const named = asked === undefined ? undefined : editionNamed(scheme, asked);
  const chosen = named ?? editionAt(scheme, settings.date);
  const subject = subjectOf(dossier, scheme, chosen, settings);
  const fenetre = windowOf(chosen, settings.date);
  const applicable = applicability(subject);
  // What does not concern the dossier is not judged: its reasons would only make noise.
  const raisons =
    applicable.resultat === 'non' ? [] : scheme.regles.filter((rule) => holdsFor(rule, chosen)).map((rule) => reason(subject, rule));
  const open = [...(applicable.resultat === 'inconnu' ? [applicable] : []), ...raisons.filter(({ resultat }) => resultat === 'inconnu')];
  return {
    id: scheme.id,
    titre: scheme.titre,
    famille: scheme.famille,
    edition: editionOf(scheme, chosen),
    unknownEdition: asked !== undefined && named === undefined ? asked : null,
    verdict: verdictOf(scheme, applicable, raisons, fenetre),
    fenetre,
    request: applicable.resultat === 'non' ? null : largestRequest(subject),
    applicable: applicable.resultat === 'oui' ? null : applicable,
    raisons,
    manquantes: unique(open.flatMap(({ missing }) => missing)),
    pieces: scheme.pieces.map(({ type, obligatoire }) => ({
      type,
      compulsory: obligatoire === true,
      present: (dossier.piecesJointes ?? []).some((piece) => piece.type === type && !isPlaceholder(piece.fichier)),
    })),
    note: scheme.note ?? null,
    candidate: request !== undefined,
  };
}

function verdictOf(scheme: Scheme, applicable: SchemeReason, raisons: readonly SchemeReason[], fenetre: Window): Verdict {
  const blocking = raisons.filter(({ gravite }) => gravite === 'bloquant');
  if (applicable.resultat === 'non') return 'nonApplicable';
  if (scheme.verdict === 'piste') return 'piste';
  if (scheme.verdict === 'canevas') return raisons.some(({ resultat }) => resultat === 'inconnu') ? 'indetermine' : 'eligible';
  if (blocking.some(({ resultat }) => resultat === 'non')) return 'nonEligible';
  if (fenetre === 'fermee') return 'clos';
  if (applicable.resultat === 'inconnu' || blocking.some(({ resultat }) => resultat === 'inconnu')) return 'indetermine';
  return 'eligible';
}

function applicability(subject: Subject): SchemeReason {
  const { dossier, scheme } = subject;
  const typed = scheme.typesDossier.includes(dossier.typeDossier);
  const found: Outcome = !typed
    ? outcome('non', {
        facts: [{ name: 'typeDossier', data: { types: { list: scheme.typesDossier.map((type) => ({ term: `typeDossier.${type}` })) } } }],
        places: [['typeDossier']],
      })
    : scheme.applicable === undefined
      ? outcome('oui')
      : answer(subject, scheme.applicable);
  return {
    regle: `${scheme.id}-champ`,
    resultat: found.answer,
    gravite: 'bloquant',
    confidence: 'lu',
    title: {
      fr: 'Le dispositif s’adresse à ce genre de dossier, de porteur et de partenaire.',
      en: 'The scheme is meant for this kind of dossier, of applicant and of partner.',
    },
    help: undefined,
    facts: found.facts,
    missing: unique(found.missing),
    places: unique(found.places),
    equivalents: [],
  };
}

function reason(subject: Subject, rule: SchemeRule): SchemeReason {
  const found = answer(subject, rule.condition);
  const confidence = confidenceOf(rule, subject.edition);
  const doubtful = found.answer === 'non' && rule.tolerance !== undefined && answer(subject, rule.tolerance).answer !== 'non';
  const gravite: Gravity = rule.gravite === 'bloquant' && (confidence !== 'lu' || doubtful) ? 'alerte' : rule.gravite;
  return {
    regle: rule.id,
    resultat: found.answer,
    gravite,
    confidence: doubtful ? 'incertain' : confidence,
    title: rule.titre,
    help: rule.aide,
    facts: found.facts,
    missing: unique(found.missing),
    places: unique(found.places),
    equivalents: rule.equivaut ?? [],
  };
}

/** A rule read for some years is only supposed for the editions of others. */
function confidenceOf(rule: SchemeRule, edition: Edition): Confidence {
  const { luDepuis = Number.NEGATIVE_INFINITY, luJusque = Number.POSITIVE_INFINITY } = rule;
  if (rule.confiance !== 'lu') return rule.confiance;
  return yearsOf(edition).every((year) => year >= luDepuis && year <= luJusque) ? 'lu' : 'incertain';
}

/** An edition with its source; the day of the check is that of the file where the edition has none. */
export function editionOf(scheme: Scheme, edition: Edition): SchemeEdition {
  return {
    id: edition.id,
    opens: edition.ouvre ?? null,
    closes: edition.ferme ?? null,
    period: edition.periode ?? null,
    source: edition.source,
    confidence: edition.confiance,
    checked: edition.verifieLe ?? scheme.verifieLe,
  };
}

/** Where a scheme stands on a day, without a dossier. */
export function statusOf(scheme: Scheme, date: string): SchemeStatus {
  return {
    id: scheme.id,
    titre: scheme.titre,
    famille: scheme.famille,
    editions: scheme.editions.map((edition) => ({ ...editionOf(scheme, edition), fenetre: windowOf(edition, date) })),
    current: editionAt(scheme, date).id,
    note: scheme.note ?? null,
  };
}

function unique(paths: readonly Path[]): Path[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const pointer = toPointer(path);
    if (seen.has(pointer)) return false;
    seen.add(pointer);
    return true;
  });
}
