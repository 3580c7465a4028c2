import type { Answers } from '../answers.js';
import { example, headline, liveOrExample, notes, TO_COMPLETE } from '../lines.js';
import { exampleYears } from '../period.js';
import { quote } from '../quote.js';
import { LEAD } from './partner.js';

/** The first texts that every form asks for. */
export function narrative(answers: Answers): string[] {
  const full = answers.modele === 'projet';
  return [
    ...headline('Le récit'),
    ...notes(0, 'Texte libre sur autant de lignes que vous voulez, chacune avancée de deux espaces.'),
    ...text('contexte', 'Le territoire du partenaire et ce qui existe déjà.'),
    ...(full ? text('problematique', 'Le problème à résoudre, avec un chiffre et sa source.') : []),
    ...text('objectifGeneral', 'Un seul : le changement visé.'),
  ];
}

function text(key: string, explanation: string): string[] {
  return [...notes(0, explanation), `${key}: >-`, `  ${TO_COMPLETE}`];
}

/** Objective → result → activity and indicator: each cites the one above by its id. */
export function logic(answers: Answers): string[] {
  const { debut, fin } = period(answers);
  return [
    ...headline('Objectifs, résultats, activités, indicateurs'),
    ...notes(0, 'Chaque résultat sert un objectif, chaque activité et chaque indicateur un résultat. Mois : AAAA-MM.'),
    ...example(
      'objectifsSpecifiques:',
      '  - id: OS1',
      `    libelle: ${TO_COMPLETE}`,
      'resultats:',
      '  - id: R1',
      '    objectif: OS1',
      `    libelle: ${TO_COMPLETE}`,
      'activites:',
      '  - id: A1',
      '    resultat: R1',
      `    libelle: ${TO_COMPLETE}`,
      `    debut: ${debut.slice(0, 7)}`,
      `    fin: ${fin.slice(0, 7)}`,
      `    responsable: ${LEAD}`,
      'indicateurs:',
      '  - id: I1',
      '    resultat: R1',
      `    libelle: ${TO_COMPLETE}`,
      '    unite: personnes',
      '    ventilation: [sexe]',
    ),
    ...notes(0, 'Nombre de personnes touchées, avec votre source.'),
    ...example('beneficiaires:', '  directs: 100', '  femmesPourcent: 50'),
  ];
}

/** `examples`: the themes of the funding scheme, when there is one. */
export function themes(answers: Answers, examples: readonly string[] = []): string[] {
  const known = answers.themes.length > 0;
  return [
    ...headline('Thèmes'),
    ...notes(0, 'Pour trouver les appels qui conviennent ; l’éditeur propose la liste.'),
    ...liveOrExample(
      known,
      `thematiques: [${(known ? answers.themes : examples.length > 0 ? examples.slice(0, 1) : ['education', 'jeunesse']).join(', ')}]`,
    ),
  ];
}

/** The action takes place with the partner, hence in its country; a grantee whose seat is in France says nothing of the place. */
export function places(answers: Answers): string[] {
  const abroad = answers.pays !== undefined && answers.pays !== 'FR';
  return [
    ...headline('Où et quand'),
    ...notes(0, 'Le pays de l’action et la part qui s’y déroule, en % : le total fait 100. Sert à l’aide publique au développement.'),
    ...liveOrExample(
      abroad,
      'localisation:',
      `  - pays: ${quote(abroad && answers.pays !== undefined ? answers.pays : 'TG')}`,
      `    lieu: ${TO_COMPLETE}`,
      '    part: 100',
    ),
  ];
}

export function calendar(answers: Answers): string[] {
  const { debut, fin } = period(answers);
  const some = answers.debut !== undefined || answers.fin !== undefined;
  return [
    ...notes(0, 'Premier et dernier jour de l’action, AAAA-MM-JJ.'),
    ...(some
      ? [
          'calendrier:',
          ...liveOrExample(answers.debut !== undefined, `  debut: ${debut}`),
          ...liveOrExample(answers.fin !== undefined, `  fin: ${fin}`),
        ]
      : example('calendrier:', `  debut: ${debut}`, `  fin: ${fin}`)),
  ];
}

function period(answers: Answers): { readonly debut: string; readonly fin: string } {
  const years = exampleYears(answers);
  return { debut: answers.debut ?? `${years[0]}-01-01`, fin: answers.fin ?? `${years.at(-1)}-12-31` };
}
