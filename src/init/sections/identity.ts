import type { Answers } from '../answers.js';
import { levelsOf } from '../choices.js';
import { example, headline, liveOrExample, notes, TO_COMPLETE } from '../lines.js';
import { quote } from '../quote.js';
import { LEAD, leadIsFrench, partnerId, partnerIsKnown, partnerRole } from './partner.js';

/** The first line lets an editor that knows `yaml-language-server` complete and explain every key, off line. */
export function heading(answers: Answers): string[] {
  return [
    '# yaml-language-server: $schema=./dossier.schema.json',
    '#',
    '# Dossier créé par « aect init ». Comment le remplir :',
    '# 1. Un « # » suivi d’un espace est une explication. Vous pouvez l’effacer.',
    '# 2. Un « # » collé à un mot est un exemple : retirez le « # », et lui seul, puis changez les valeurs.',
    '# 3. Gardez les espaces du début de ligne : ils disent ce qui va avec quoi.',
    '# 4. Les numéros (SIREN, délibération, cible) s’écrivent entre guillemets.',
    '# 5. « À compléter » est permis tant que l’état est « brouillon ».',
    '# Pour vérifier à tout moment : aect validate',
    '',
    'schema: 1',
    ...notes(0, 'projet, convention, subvention, partenariat, jumelage, missionExpert, echangePairs ou programmeClesEnMain.'),
    `typeDossier: ${answers.modele}`,
  ];
}

export function identification(answers: Answers): string[] {
  return [
    ...headline('Le dossier'),
    'identification:',
    ...notes(2, 'Votre numéro de dossier ; imprimé sur chaque pièce.'),
    `  reference: ${quote(answers.reference ?? TO_COMPLETE)}`,
    ...notes(2, '150 caractères au plus.'),
    `  titre: ${quote(answers.titre ?? TO_COMPLETE)}`,
    ...notes(2, 'Un paragraphe : qui fait quoi, où, pour qui. Demandé au dépôt.'),
    '  resume: >-',
    `    ${TO_COMPLETE}`,
    ...notes(2, 'cooperation, aideDeveloppement ou humanitaire : les trois natures d’action de la loi (CGCT, art. L1115-1).'),
    ...example('  natureAction: cooperation'),
    ...notes(2, 'Langues des pièces, la principale d’abord.'),
    ...example('  langues: [fr]'),
    ...notes(2, 'brouillon, puis pret, depose… Les contrôles du dépôt commencent à « pret ».'),
    '  etat: brouillon',
    ...notes(2, 'Jour de votre dernière modification : les règles sont lues à cette date. À changer à chaque mise à jour.'),
    `  dateMiseAJour: ${answers.date}`,
  ];
}

export function actors(answers: Answers): string[] {
  return [
    ...headline('Qui participe'),
    ...notes(0, 'Un organisme par entrée, cité plus bas par son « id ».'),
    'acteurs:',
    ...lead(answers),
    ...partner(answers),
  ];
}

function lead(answers: Answers): string[] {
  const lines = [
    `  - id: ${LEAD}`,
    ...notes(4, 'Un dossier a un chef de file, et un seul.'),
    '    role: chefDeFile',
    `    nature: ${answers.nature}`,
  ];
  const tier = answers.niveau ?? levelsOf(answers.nature)[0];
  if (tier !== undefined) {
    lines.push(...notes(4, 'Le statut choisit les articles de loi cités dans les pièces.'));
    lines.push(...liveOrExample(answers.niveau !== undefined, `    niveau: ${tier}`));
  }
  lines.push(`    nom: ${quote(answers.collectivite ?? TO_COMPLETE)}`, `    pays: ${quote(answers.paysCollectivite)}`);
  if (answers.paysCollectivite === 'FR') {
    lines.push(
      ...notes(4, 'Numéro SIREN : neuf chiffres, sur l’avis de situation de l’Insee. Demandé au dépôt.'),
      ...liveOrExample(
        answers.siren !== undefined,
        '    codeOfficiel:',
        '      type: siren',
        `      valeur: ${quote(answers.siren ?? '000000000')}`,
      ),
    );
  }
  if (answers.region !== undefined) lines.push(`    region: ${answers.region}`);
  return [...lines, ...notes(4, 'Adresse du siège et fonction du signataire : imprimées dans la convention.'), ...seatAndSigner()];
}

function partner(answers: Answers): string[] {
  const known = partnerIsKnown(answers);
  const entry = [
    `  - id: ${partnerId(answers)}`,
    `    role: ${partnerRole(answers)}`,
    `    nature: ${answers.partenaireNature}`,
    `    nom: ${quote(answers.partenaire ?? TO_COMPLETE)}`,
    `    pays: ${quote(answers.pays ?? exampleCountry(answers))}`,
  ];
  const who = answers.modele === 'subvention' ? 'L’organisme aidé' : 'Le partenaire';
  if (!known) return [...notes(2, `${who} : il manque son pays, un code de deux lettres (TG pour le Togo).`), ...example(...entry)];
  const lines = [...notes(2, `${who}. « nom » : tel qu’il figure dans ses actes officiels.`), ...entry];
  if (answers.partenaireNature === 'etat' && leadIsFrench(answers)) {
    lines.push(...notes(4, 'Convention avec un État étranger : interdite, sauf exceptions à justifier (CGCT, art. L1115-5).'));
  }
  if (answers.modele === 'subvention') return [...lines, ...notes(4, 'Adresse du siège.'), ...example(`    siege: ${TO_COMPLETE}`)];
  return [
    ...lines,
    ...notes(4, 'Le partenaire signe selon son propre droit : citez son vote ou l’accord de sa tutelle.'),
    ...example(`    habilitation: ${TO_COMPLETE}`),
    ...seatAndSigner(),
  ];
}

function seatAndSigner(): string[] {
  return [...example(`    siege: ${TO_COMPLETE}`), ...example('    representantLegal:', `      fonction: ${TO_COMPLETE}`)];
}

/** A country that goes with the nature, so that the example contradicts no rule once uncommented. */
function exampleCountry(answers: Answers): string {
  if (answers.partenaireNature === 'collectiviteFrancaise' || answers.partenaireNature === 'groupementFrancais') return 'FR';
  return answers.partenaireNature === 'collectiviteEuropeenne' ? 'DE' : 'TG';
}
