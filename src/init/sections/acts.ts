import type { Answers } from '../answers.js';
import { example, headline, liveOrExample, notes, TO_COMPLETE } from '../lines.js';
import { exampleYears } from '../period.js';
import { LEAD, leadIsFrench, mayConclude, partnerId, partnerIsKnown } from './partner.js';

/** Amount of the examples when none was given, in euros. */
const EXAMPLE_AMOUNT = '10000';

/** How the two sides work together. */
export function partnership(answers: Answers): string[] {
  const forme = answers.modele === 'jumelage' ? 'jumelage' : 'conventionCooperation';
  return [
    ...headline('La relation avec le partenaire'),
    ...notes(0, 'Ce que chacun attend et apporte, qui suit, comment en sortir. La loi ne le demande pas, les financeurs si.'),
    ...example(
      'partenariat:',
      `  forme: ${forme}`,
      '  attentes:',
      `    - acteur: ${LEAD}`,
      `      attend: ${TO_COMPLETE}`,
      `      apporte: ${TO_COMPLETE}`,
      `    - acteur: ${partnerId(answers)}`,
      `      attend: ${TO_COMPLETE}`,
      `      apporte: ${TO_COMPLETE}`,
      '  clauseRupture:',
      '    prevue: true',
      '    preavisMois: 6',
      `  strategieSortie: ${TO_COMPLETE}`,
      `  planB: ${TO_COMPLETE}`,
      `  suiviAssurePar: [${LEAD}]`,
    ),
  ];
}

/**
 * The agreement counts only once its amount is known: the law demands object and amount together, and an entry without them
 * would be an error from the first minute.
 */
export function conventions(answers: Answers): string[] {
  const explained = [
    ...headline('L’acte signé avec le partenaire'),
    ...notes(0, 'La loi demande son objet et le montant prévisionnel des engagements (CGCT, art. L1115-1).'),
  ];
  if (!mayConclude(answers)) return [...explained, ...noAuthority(answers)];
  const live = answers.montant !== undefined && partnerIsKnown(answers);
  const lines = [
    '  - id: convention1',
    ...notes(4, 'conventionCooperation, accordCadre, charte, jumelage, lettreIntention…'),
    '    type: conventionCooperation',
    `    parties: [${LEAD}, ${partnerId(answers)}]`,
    ...notes(4, 'Les actions prévues, en une ou deux phrases. Demandé par la loi.'),
    '    objet: >-',
    `      ${TO_COMPLETE}`,
    ...notes(4, 'En euros, toutes parties et toutes années. Demandé par la loi ; 0 est une réponse.'),
    `    montantPrevisionnel: ${answers.montant ?? EXAMPLE_AMOUNT}`,
    ...duration(answers, live),
    ...notes(4, 'La délibération qui autorise la signature.'),
    ...(leadIsFrench(answers) ? example('    deliberations: [deliberation1]') : []),
  ];
  return [
    ...explained,
    ...notes(0, 'Plus tard, ajoutez « dateSignature », puis « dateTransmissionPrefet » : l’acte n’a d’effet qu’à sa transmission.'),
    ...(live ? ['conventions:', ...lines] : [...missingPieces(answers), ...example('conventions:', ...uncommented(lines))]),
  ];
}

/** No example here: uncommented, it would break the law that it explains. The amount typed by the user is kept all the same. */
function noAuthority(answers: Answers): string[] {
  return [
    ...notes(0, 'Il y faut une collectivité étrangère : ajoutez-la aux acteurs, puis écrivez l’acte sous « conventions ».'),
    ...(answers.montant === undefined ? [] : notes(0, `Montant prévisionnel indiqué : ${answers.montant} €.`)),
  ];
}

function duration(answers: Answers, live: boolean): string[] {
  const years = exampleYears(answers);
  const known = answers.debut !== undefined && answers.fin !== undefined;
  return liveOrExample(
    known || !live,
    '    duree:',
    `      debut: ${answers.debut ?? `${years[0]}-01-01`}`,
    `      fin: ${answers.fin ?? `${years.at(-1)}-12-31`}`,
  );
}

/** Inside an example, explanations and inner examples would be commented twice: the first go, the second count. */
function uncommented(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^ *# \S/.test(line)).map((line) => line.replace(/^( *)#/, '$1'));
}

function missingPieces(answers: Answers): string[] {
  const pieces = [
    ...(partnerIsKnown(answers) ? [] : [`l’acteur « ${partnerId(answers)} »`]),
    ...(leadIsFrench(answers) ? ['la délibération citée'] : []),
  ];
  return pieces.length === 0 ? [] : notes(0, `Retirez aussi les « # » devant ${pieces.join(' et ')}.`);
}

export function deliberations(answers: Answers): string[] {
  if (!leadIsFrench(answers)) return [];
  const grant = answers.modele === 'subvention';
  return [
    ...headline('Les délibérations'),
    ...notes(
      0,
      grant
        ? 'Le vote qui attribue la subvention (CGCT, art. L2311-7 pour les communes).'
        : 'Chaque collectivité française vote avant de signer (CGCT, art. L2121-29 pour les communes).',
      'Le numéro et la date sont en tête de l’acte. Ci-dessous, la date est un exemple : mettez la vôtre.',
    ),
    ...example(
      'deliberations:',
      '  - id: deliberation1',
      `    acteur: ${LEAD}`,
      `    date: ${answers.date}`,
      `    numero: "${TO_COMPLETE}"`,
      `    objet: ${TO_COMPLETE}`,
      ...(grant ? [] : [`    montant: ${answers.montant ?? EXAMPLE_AMOUNT}`]),
      `    decisions: [${grant ? 'attribueSubvention' : 'approuveConvention, autoriseSignature'}]`,
    ),
  ];
}

export function attestations(answers: Answers): string[] {
  if (!leadIsFrench(answers)) return [];
  const grant = answers.modele === 'subvention';
  return [
    ...headline('Les engagements de la collectivité'),
    ...notes(0, 'Écrivez « true » quand la collectivité l’atteste, au plus tard au dépôt.'),
    ...(grant
      ? notes(0, 'Ni parti pris dans un conflit politique, ni action dans la politique étrangère (CE, 13 mai 2024, n° 472155).')
      : notes(0, 'L’action respecte les engagements internationaux de la France (CGCT, art. L1115-1).')),
    ...example(
      'attestations:',
      '  engagementsInternationaux:',
      '    conforme: true',
      ...(grant ? ['  neutralite:', '    conforme: true', '  nonIngerence:', '    conforme: true'] : []),
    ),
  ];
}

/**
 * The yearly amounts stay an example even when one was given: above the threshold of the decree, a private body may be paid only
 * under a signed agreement, and nobody has told its date yet.
 */
export function subventions(answers: Answers): string[] {
  const lines = [
    '  - id: subvention1',
    `    acteur: ${LEAD}`,
    `    beneficiaire: ${partnerId(answers)}`,
    ...notes(4, 'L’action aidée, pas l’organisme en général.'),
    `    objet: ${TO_COMPLETE}`,
  ];
  const inner = [
    ...notes(4, 'cooperation, aideDeveloppement ou humanitaire.'),
    ...example('    affectation: cooperation'),
    ...notes(
      4,
      'Une entrée par année, en euros. Organisme privé : au-dessus d’un seuil annuel, la loi demande',
      'une convention de subvention signée (loi 2000-321, art. 10 ; décret 2001-495).',
    ),
    ...example('    montants:', `      - annee: ${exampleYears(answers)[0]}`, `        montant: ${answers.montant ?? EXAMPLE_AMOUNT}`),
    ...notes(4, 'Le vote qui l’attribue, déclaré plus bas.'),
    ...(leadIsFrench(answers) ? example('    deliberation: deliberation1') : []),
  ];
  return [
    ...headline('La subvention'),
    ...notes(0, 'Qui verse, à qui, pour quoi. Jamais pour une activité politique.'),
    ...(partnerIsKnown(answers)
      ? ['subventions:', ...lines, ...inner]
      : [
          ...notes(0, `Complétez d’abord l’acteur « ${partnerId(answers)} ».`),
          ...example('subventions:', ...uncommented([...lines, ...inner])),
        ]),
  ];
}
