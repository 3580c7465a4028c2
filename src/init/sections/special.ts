import type { Answers } from '../answers.js';
import { isForeignAuthority } from '../choices.js';
import { example, headline, notes, TO_COMPLETE } from '../lines.js';
import { LEAD, partnerId } from './partner.js';

/** The section that only one kind of dossier may hold; the schema refuses it in the others. */
export function ownSection(answers: Answers): string[] {
  switch (answers.modele) {
    case 'jumelage':
      return [
        ...headline('La rencontre'),
        ...notes(0, 'Pays participants (deux lettres) et nombre de personnes.'),
        ...example('evenement:', `  pays: [${answers.paysCollectivite}]`, '  participantsDirects: 50'),
      ];
    case 'missionExpert':
      return [
        ...headline('La mission d’expertise'),
        ...notes(0, 'expertIntegre ou expertNational : employé sur place par la collectivité ; assistantTechnique : par la GIZ.'),
        ...example(
          'missionExpert:',
          ...(isForeignAuthority(answers.partenaireNature)
            ? ['  modele: expertIntegre', `  employeur: ${partnerId(answers)}`, '  droitContrat: local']
            : ['  modele: assistantTechnique']),
          '  objectifs:',
          '    - id: O1',
          `      libelle: ${TO_COMPLETE}`,
          `  taches: [${TO_COMPLETE}]`,
          `  perennisation: ${TO_COMPLETE}`,
        ),
      ];
    case 'echangePairs':
      return [
        ...headline('L’échange entre pairs'),
        ...notes(0, 'missionExperts, placementTravail, tableRonde ou visiteEtude. Les fonctions suffisent, sans nom de personne.'),
        ...example(
          'echangePairs:',
          '  methode: visiteEtude',
          '  praticiens:',
          `    - fonction: ${TO_COMPLETE}`,
          `      fonctionHomologue: ${TO_COMPLETE}`,
          '      langues: [fr]',
          `  propositionTechnique: ${TO_COMPLETE}`,
        ),
      ];
    case 'programmeClesEnMain':
      return [
        ...headline('Le programme clés en main'),
        ...notes(0, 'Qui le porte, et ce qu’il offre aux collectivités qui le rejoignent.'),
        ...example('programmeClesEnMain:', `  structurePorteuse: ${LEAD}`, `  offre: ${TO_COMPLETE}`),
      ];
    default:
      return [];
  }
}
