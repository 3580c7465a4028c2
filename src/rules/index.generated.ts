// Generated from the folders of src/rules by `npm run generate`. Do not edit.
import budgetEquilibreNumeraire from './budget/budget-equilibre-numeraire.js';
import budgetMontantsParAnnee from './budget/budget-montants-par-annee.js';
import budgetQuantitePrix from './budget/budget-quantite-prix.js';
import conventionDuree from './convention/convention-duree.js';
import conventionMontantPrevisionnel from './convention/convention-montant-previsionnel.js';
import conventionObjet from './convention/convention-objet.js';
import conventionSommeEngagements from './convention/convention-somme-engagements.js';
import deliberationAbsente from './deliberation/deliberation-absente.js';
import deliberationAvantSignature from './deliberation/deliberation-avant-signature.js';
import genreMarqueurAbsent from './genre/genre-marqueur-absent.js';
import genreObjectif from './genre/genre-objectif.js';
import codeSansGuillemets from './identifiants/code-sans-guillemets.js';
import paysCode from './identifiants/pays-code.js';
import referenceInconnue from './identifiants/reference-inconnue.js';
import sirenCle from './identifiants/siren-cle.js';
import oddAbsent from './odd/odd-absent.js';
import oddCibleInconnue from './odd/odd-cible-inconnue.js';
import oddNumero from './odd/odd-numero.js';
import transmissionAvantExecution from './transmission/transmission-avant-execution.js';
import transmissionEntreeVigueur from './transmission/transmission-entree-vigueur.js';
import unPourcentPlafond from './un-pourcent/un-pourcent-plafond.js';
import unPourcentRessourcesExclues from './un-pourcent/un-pourcent-ressources-exclues.js';
import type { Rule } from './rule.js';

export const rules: readonly (Rule & { readonly family: string })[] = [
  { ...budgetEquilibreNumeraire, family: 'budget' },
  { ...budgetMontantsParAnnee, family: 'budget' },
  { ...budgetQuantitePrix, family: 'budget' },
  { ...conventionDuree, family: 'convention' },
  { ...conventionMontantPrevisionnel, family: 'convention' },
  { ...conventionObjet, family: 'convention' },
  { ...conventionSommeEngagements, family: 'convention' },
  { ...deliberationAbsente, family: 'deliberation' },
  { ...deliberationAvantSignature, family: 'deliberation' },
  { ...genreMarqueurAbsent, family: 'genre' },
  { ...genreObjectif, family: 'genre' },
  { ...codeSansGuillemets, family: 'identifiants' },
  { ...paysCode, family: 'identifiants' },
  { ...referenceInconnue, family: 'identifiants' },
  { ...sirenCle, family: 'identifiants' },
  { ...oddAbsent, family: 'odd' },
  { ...oddCibleInconnue, family: 'odd' },
  { ...oddNumero, family: 'odd' },
  { ...transmissionAvantExecution, family: 'transmission' },
  { ...transmissionEntreeVigueur, family: 'transmission' },
  { ...unPourcentPlafond, family: 'un-pourcent' },
  { ...unPourcentRessourcesExclues, family: 'un-pourcent' },
];
