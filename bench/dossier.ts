import { acts, type Parties, parties, partnership } from './acts.js';
import { payments } from './payments.js';
import { Random } from './random.js';
import { HEADINGS, label, prose, THEMES, UNITS } from './words.js';
import { write } from './write.js';

/** Text of a made-up project without a fault: the same text for the same number; `paid` adds its payments and nothing else. */
export function dossierText(number: number, paid = false): string {
  const random = new Random(number * 7919 + 1);
  const pick = random.pick.bind(random);
  const who = parties(random, number);
  const { conventions, deliberations } = acts(random, who);
  const engaged = (acteur: string, annee: number): number =>
    conventions
      .flatMap((each) => each.engagements)
      .reduce((sum, line) => sum + (line.acteur === acteur && line.annee === annee ? line.montant : 0), 0);
  return write({
    schema: 1,
    typeDossier: 'projet',
    identification: {
      reference: `BANC-${String(number).padStart(5, '0')}`,
      titre: label(pick),
      resume: prose(pick, 2),
      natureAction: 'cooperation',
      langues: ['fr'],
      etat: 'pret',
      dateMiseAJour: `${who.year - 1}-11-22`,
    },
    acteurs: who.acteurs,
    partenariat: partnership(random, who),
    conventions,
    deliberations,
    attestations: {
      engagementsInternationaux: { conforme: true, date: `${who.year - 1}-09-20` },
      mesuresRestrictives: { resultat: 'aucuneCorrespondance', date: `${who.year - 1}-09-20`, liste: 'Liste consolidée de l’Union' },
    },
    operateurs: who.associations.map((acteur) => ({ acteur, typeActe: 'marche' })),
    ...logic(random, who),
    budget: budget(random, who, engaged),
    obligations: { apdDeclaree: { annee: who.year - 2, date: `${who.year - 1}-05-12` }, atlasMisAJour: { date: `${who.year - 1}-05-12` } },
    piecesJointes: [
      { type: 'convention', fichier: 'pieces/convention.pdf', acteur: 'ville1', date: `${who.year - 1}-10-12` },
      ...who.french.map((acteur) => ({ type: 'deliberation', fichier: `pieces/vote-${acteur}.pdf`, acteur })),
    ],
    ...(paid ? { versements: payments(number, who) } : {}),
  });
}

function logic(random: Random, { french, foreign, pays, annees, year }: Parties): Record<string, unknown> {
  const pick = random.pick.bind(random);
  const last = annees.at(-1) ?? year;
  const list = <T>(from: number, to: number, item: (index: number) => T): T[] =>
    Array.from({ length: random.int(from, to) }, (_, index) => item(index + 1));
  return {
    contexte: prose(pick, 2),
    problematique: prose(pick, 1),
    objectifGeneral: label(pick),
    objectifsSpecifiques: [1, 2].map((index) => ({ id: `OS${index}`, libelle: label(pick) })),
    resultats: [1, 2, 3].map((index) => ({ id: `R${index}`, objectif: `OS${Math.min(index, 2)}`, libelle: label(pick) })),
    activites: list(3, 6, (index) => ({
      id: `A${index}`,
      resultat: `R${((index - 1) % 3) + 1}`,
      libelle: label(pick),
      debut: `${year}-0${random.int(1, 9)}`,
      fin: `${last}-0${random.int(1, 6)}`,
      responsable: pick([...french, ...foreign]),
      livrable: label(pick),
    })),
    indicateurs: list(3, 5, (index) => ({
      id: `I${index}`,
      resultat: `R${((index - 1) % 3) + 1}`,
      libelle: label(pick),
      unite: 'personnes',
      reference: 0,
      cible: random.int(10, 5000),
      dateCible: `${last}-06`,
      source: 'Enquête annuelle',
      ventilation: ['sexe'],
    })),
    thematiques: [pick(THEMES)],
    odd: { principal: 6, secondaires: [3, 5, 13], cibles: ['6.1', '6.b', '5.5'] },
    marqueurs: {
      genre: 1,
      environnement: 0,
      climatAttenuation: 0,
      climatAdaptation: 0,
      biodiversite: 0,
      desertification: 0,
      nutrition: 0,
      inclusion: 0,
    },
    analyseGenre: {
      constat: prose(pick, 1),
      nePasNuire: prose(pick, 1),
      objectif: 'Partager à égalité les décisions du comité.',
      raisonDetre: false,
      indicateurs: ['I1'],
      suivi: prose(pick, 1),
    },
    genre: prose(pick, 1),
    reciprocite: prose(pick, 1),
    perennite: prose(pick, 1),
    localisation: pays.map((code) => ({ pays: code, part: 100 / pays.length })),
    beneficiaires: { directs: random.int(100, 9000), indirects: random.int(9000, 90000), femmesPourcent: 51 },
    calendrier: { debut: `${year}-01-01`, fin: `${last}-06-30` },
    risques: list(2, 3, () => ({ libelle: label(pick), probabilite: random.int(1, 3), impact: random.int(1, 3), mesure: prose(pick, 1) })),
    suiviEvaluation: { dispositif: prose(pick, 1), evaluationExterne: random.chance(0.5) },
  };
}

/** Lines whose products and yearly totals agree to the cent. */
function budget(random: Random, { french, annees }: Parties, engaged: (acteur: string, annee: number) => number): Record<string, unknown> {
  const pick = random.pick.bind(random);
  const lineCount = random.int(5, 15);
  const depenses = Array.from({ length: lineCount }, (_, index) => {
    const parAnnee = annees.map(() => random.int(1, 80) * 120);
    const sum = parAnnee.reduce((total, amount) => total + amount, 0);
    const counted = random.chance(0.5) ? { unite: pick(UNITS), quantite: 12, coutUnitaire: sum / 12 } : {};
    return {
      id: `D${index + 1}`,
      rubrique: pick(HEADINGS),
      libelle: label(pick),
      activite: `A${random.int(1, 3)}`,
      ...counted,
      mode: 'numeraire',
      parAnnee,
    };
  });
  // Works that make the spending at least what the authorities committed.
  const committed = annees.map((annee) => french.reduce((total, acteur) => total + engaged(acteur, annee), 0));
  depenses.push({ id: 'D99', rubrique: 'travaux', libelle: 'Travaux', activite: 'A1', mode: 'numeraire', parAnnee: committed });
  const rest = annees.map((_, year) => depenses.reduce((total, line) => total + (line.parAnnee[year] ?? 0), 0));
  const shares = french.map((financeur, index) => {
    const parAnnee = annees.map((annee) => engaged(financeur, annee));
    return { id: `F${index + 1}`, financeur, origine: 'collectiviteFrancaise', mode: 'numeraire', statut: 'acquis', parAnnee };
  });
  const missing = rest.map((total, year) => shares.reduce((left, share) => left - (share.parAnnee[year] ?? 0), total));
  return {
    devise: 'EUR',
    annees,
    depenses,
    recettes: [
      ...shares,
      { id: 'F9', libelle: 'Agence de l’eau', origine: 'agenceEau', mode: 'numeraire', statut: 'acquis', parAnnee: missing },
    ],
  };
}
