import type { Random } from './random.js';
import { FOREIGN, FRENCH, label, prose } from './words.js';

/** The part of a dossier that says who acts, and under which acts. */
export interface Parties {
  readonly acteurs: readonly Record<string, unknown>[];
  readonly french: readonly string[];
  readonly foreign: readonly string[];
  readonly associations: readonly string[];
  readonly pays: readonly string[];
  readonly annees: readonly number[];
  readonly year: number;
}

/** A 9-digit number whose check digit is right (Luhn). */
function siren(random: Random): string {
  const head = `2${random.int(1, 5)}99${String(random.int(0, 9999)).padStart(4, '0')}`;
  const sum = [...head].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return head + String((10 - (sum % 10)) % 10);
}

export function parties(random: Random, number: number): Parties {
  const pick = random.pick.bind(random);
  const year = random.int(2025, 2028);
  const french = Array.from({ length: random.int(1, 3) }, (_, index) => `ville${index + 1}`);
  const partners = Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => pick(FOREIGN));
  const foreign = partners.map((_, index) => `partenaire${index + 1}`);
  const associations = Array.from({ length: random.int(0, 2) }, (_, index) => `association${index + 1}`);
  const acteurs = [
    ...french.map((id, index) => {
      const nom = pick(FRENCH);
      return {
        id,
        role: index === 0 ? 'chefDeFile' : 'partenaireFinancier',
        nature: 'collectiviteFrancaise',
        niveau: 'commune',
        nom: `Commune de ${nom} ${number} (fictive)`,
        pays: 'FR',
        codeOfficiel: { type: 'siren', valeur: siren(random) },
        siege: `Mairie, ${random.int(1, 90)} place du Marché`,
        population: random.int(900, 90000),
        competences: ['ecole', 'voirie'],
        representantLegal: { fonction: 'maire' },
        contact: { fonction: 'secrétaire générale', courriel: `mairie${number}@exemple.example` },
      };
    }),
    ...partners.map((partner, index) => ({
      id: foreign[index],
      role: 'partenaireEtranger',
      nature: 'collectiviteEtrangere',
      niveau: 'commune',
      nom: `Commune de ${partner.ville} (fictive)`,
      pays: partner.pays,
      siege: `Hôtel de ville, ${partner.ville}`,
      population: random.int(4000, 200000),
      representantLegal: { fonction: 'maire' },
      habilitation: prose(pick, 1),
    })),
    ...associations.map((id) => ({
      id,
      role: 'maitreOeuvre',
      nature: 'association',
      nom: `Solidarité ${pick(FRENCH)} (fictive)`,
      pays: 'FR',
      ancienneteAnnees: random.int(3, 40),
    })),
  ];
  const annees = Array.from({ length: random.int(2, 3) }, (_, index) => year + index);
  return { acteurs, french, foreign, associations, pays: [...new Set(partners.map((partner) => partner.pays))], annees, year };
}

interface Engagement {
  readonly acteur: string;
  readonly annee: number;
  readonly montant: number;
}

/** Agreements and the votes before them, in the order that the law asks for. */
export function acts(
  random: Random,
  { french, foreign, annees, year }: Parties,
): { readonly conventions: readonly { readonly engagements: readonly Engagement[] }[]; readonly deliberations: readonly unknown[] } {
  const pick = random.pick.bind(random);
  const all = [...french, ...foreign];
  const conventions = Array.from({ length: random.chance(0.25) ? 2 : 1 }, (_, index) => {
    const engagements = all.flatMap((acteur) => annees.map((annee) => ({ acteur, annee, montant: random.int(10, 300) * 100 })));
    return {
      id: `convention${index + 1}`,
      type: 'conventionCooperation',
      parties: all,
      objet: prose(pick, 1),
      montantPrevisionnel: engagements.reduce((total, each) => total + each.montant, 0),
      typeMontant: 'plafond',
      devise: 'EUR',
      engagements,
      duree: { debut: `${year}-01-01`, fin: `${annees.at(-1)}-12-31` },
      reconduction: 'expresse',
      langues: ['fr'],
      visas: [
        { type: 'cgct', texte: 'Vu le code général des collectivités territoriales, articles L1115-1 et suivants' },
        { type: 'droitPartenaire', texte: 'Vu la loi du partenaire sur la décentralisation' },
        { type: 'deliberation', texte: 'Vu les délibérations des assemblées' },
      ],
      clauses: [
        ...['suiviEvaluation', 'compteRendu', 'reserveAnnualite', 'resiliation', 'reglementDifferends', 'gouvernance', 'forceMajeure']
          .slice(0, random.int(5, 7))
          .map((type) => ({ type })),
        { type: 'suspension', texte: prose(pick, 1) },
      ],
      signataires: all.map((acteur) => ({
        acteur,
        qualite: french.includes(acteur) ? 'maire' : 'autoriteEtrangere',
        fonction: 'Maire',
      })),
      deliberations: french.map((acteur) => `vote-${acteur}`),
      dateSignature: `${year - 1}-10-12`,
      lieuSignature: pick(FRENCH),
      dateTransmissionPrefet: `${year - 1}-10-20`,
      dateEntreeVigueur: `${year - 1}-10-20`,
    };
  });
  const deliberations = french.map((acteur, index) => ({
    id: `vote-${acteur}`,
    acteur,
    date: `${year - 1}-09-${random.int(10, 28)}`,
    numero: `${year - 1}-${index + 10}`,
    objet: label(pick),
    montant: conventions.reduce(
      (total, each) => total + each.engagements.filter((line) => line.acteur === acteur).reduce((sum, line) => sum + line.montant, 0),
      0,
    ),
    parties: all,
    decisions: ['approuveConvention', 'autoriseSignature'],
    projetAnnexe: true,
    dateTransmission: `${year - 1}-10-01`,
    datePublication: `${year - 1}-10-01`,
    modePublication: 'electronique',
  }));
  return { conventions, deliberations };
}

/** What a sound partnership says of itself. */
export function partnership(random: Random, { french, foreign, year }: Parties): Record<string, unknown> {
  const pick = random.pick.bind(random);
  const main = ['ville1', ...foreign];
  return {
    forme: 'conventionCooperation',
    etat: 'etabli',
    attentes: main.map((acteur) => ({ acteur, attend: prose(pick, 1), apporte: label(pick) })),
    gouvernance: { groupeDeBase: main.map((acteur) => ({ acteur, personnes: random.int(2, 5) })) },
    mandat: { delibere: true, date: `${year - 1}-09-08`, dureeMois: 60, contenu: label(pick) },
    revueAnnuelle: true,
    clauseRupture: { prevue: true, preavisMois: 6 },
    strategieSortie: label(pick),
    planB: label(pick),
    maitriseOuvrage: ['ville1', ...foreign],
    suiviAssurePar: french,
  };
}
