import type { Answers } from '../answers.js';
import { isForeignAuthority, isFrench } from '../choices.js';
import { example, headline, notes, TO_COMPLETE } from '../lines.js';
import { exampleYears } from '../period.js';
import { LEAD } from './partner.js';

export function goals(): string[] {
  return [
    ...headline('Objectif de développement durable'),
    ...notes(0, 'Un numéro de 1 à 17. La loi demande d’en tenir compte (CGCT, art. L1115-1). Trois secondaires au plus.'),
    ...example('odd:', '  principal: 17', '  secondaires: [5]'),
  ];
}

export function markers(): string[] {
  return [
    ...headline('Marqueurs de l’aide au développement'),
    ...notes(
      0,
      '0 : examiné, sans objet ; 1 : objectif important ; 2 : raison d’être du projet. Une clé absente : pas encore examiné.',
      'Demandés pour la déclaration annuelle, pas par la loi. Écrivez d’abord l’analyse qui les justifie.',
    ),
    ...example('analyseGenre:', `  constat: ${TO_COMPLETE}`, `  nePasNuire: ${TO_COMPLETE}`),
    ...example('marqueurs:', '  genre: 0', '  environnement: 0'),
  ];
}

/** One expense, one income, as many amounts as years: balanced from the start. */
export function budget(answers: Answers): string[] {
  const years = exampleYears(answers);
  const amounts = years.map(() => '5000').join(', ');
  return [
    ...headline('Budget'),
    ...notes(
      0,
      'Un montant par année, dans l’ordre de « annees ». Chaque année, dépenses et recettes s’équilibrent.',
      'N’écrivez aucun total : ils sont calculés. mode : numeraire, ou valorisation pour un apport en nature.',
    ),
    ...example(
      'budget:',
      '  devise: EUR',
      `  annees: [${years.join(', ')}]`,
      '  depenses:',
      '    - id: D1',
      '      rubrique: formation',
      `      libelle: ${TO_COMPLETE}`,
      '      mode: numeraire',
      `      parAnnee: [${amounts}]`,
      '  recettes:',
      '    - id: R1',
      `      financeur: ${LEAD}`,
      `      origine: ${originOfLead(answers)}`,
      '      mode: numeraire',
      '      statut: prevu',
      `      parAnnee: [${amounts}]`,
    ),
  ];
}

/** The origin that `budget-origine-financeur` accepts for the lead's own money. */
function originOfLead(answers: Answers): string {
  if (isFrench(answers.nature)) return 'collectiviteFrancaise';
  if (isForeignAuthority(answers.nature)) return 'collectiviteEuropeenne';
  return answers.nature === 'association' || answers.nature === 'fondation' ? answers.nature : 'autre';
}

export function filing(answers: Answers): string[] {
  return [
    ...headline('Pièces jointes'),
    ...notes(0, 'Copiez les fichiers dans « pieces », puis citez-les ici.'),
    ...example(
      'piecesJointes:',
      '  - type: deliberation',
      '    fichier: pieces/deliberation.pdf',
      `    acteur: ${LEAD}`,
      `    date: ${answers.date}`,
    ),
  ];
}
