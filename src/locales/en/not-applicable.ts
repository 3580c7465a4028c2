import type { NotApplicable } from '../fr/not-applicable.js';

export const notApplicable: NotApplicable = {
  convention:
    'The document “convention” does not apply: the dossier describes no agreement. Add it under “conventions”, with “type: conventionCooperation” and its parties.',
  'convention-simplifiee':
    'The document “convention-simplifiee” does not apply: the dossier describes no agreement. Add it under “conventions”, with “type: conventionCooperation” and its parties.',
  avenant:
    'The document “avenant” does not apply: the dossier describes no amendment. Add it under “conventions”, with “type: avenant” and “modifie:” followed by the act amended.',
  charte:
    'The document “charte” does not apply: the dossier describes no charter, no twinning without money and no letter of intent. Add the act under “conventions”, with “type: charte” or “type: lettreIntention”.',
  deliberation:
    'The document “deliberation” does not apply: no French authority of the dossier has an act to vote on. Add the vote under “deliberations”, with “acteur: commune” and its date.',
  mission:
    'The document “mission” does not apply: the dossier describes no expert mission. Write “typeDossier: missionExpert”, then “missionExpert” and its objectives.',
  echange:
    'The document “echange” does not apply: the dossier describes no exchange between peers. Write “typeDossier: echangePairs”, then “echangePairs” and its method.',
  partenariat:
    'The document “partenariat” does not apply: the dossier says nothing of a relation to renew. Add “photoMentale” or “phases” under “partenariat”, or “participation”.',
  presentation: 'The document “presentation” does not apply to this dossier.',
  'cadre-logique':
    'The document “cadre-logique” does not apply: the dossier has no results. Add them under “resultats”, for instance “- id: R1”, its objective and its label.',
  chronogramme:
    'The document “chronogramme” does not apply: the dossier has no activities. Add them under “activites”, for instance “- id: A1”, its result and its months.',
  budget: 'The document “budget” does not apply: the dossier has no budget lines. Add them under “budget”, in “depenses” and “recettes”.',
  financement: 'The document “financement” does not apply: the budget has no income. Add it under “budget”, in “recettes”.',
  'un-pourcent':
    'The document “un-pourcent” does not apply: the dossier draws on no 1 % scheme. If a service takes part, add it under “mecanismesUnPourcent”.',
  genre:
    'The document “genre” does not apply: the dossier says nothing of equality between women and men. Add “analyseGenre”, and “genre: 1” under “marqueurs”.',
  odd: 'The document “odd” does not apply: the dossier names no sustainable development goal. Add “odd:”, then “principal: 6”.',
  attestations:
    'The document “attestations” does not apply: the dossier has no statement and no attachment. Add “attestations” or “piecesJointes”.',
  'lettre-engagement':
    'The document “lettre-engagement” does not apply: no organisation but the lead brings anything to the project. Add its income to the budget, or its commitments to the agreement.',
  bordereau:
    'The document “bordereau” does not apply: no French authority of the dossier has an act to send. Add the act under “conventions” or the vote under “deliberations”.',
  rapport: 'The document “rapport” does not apply to this dossier.',
  'liste-des-pieces':
    'The document “liste-des-pieces” is made for a funding scheme: add its name, for example “--pour meae-generaliste”. “aect dispositifs” lists them.',
  'textes-a-coller':
    'The document “textes-a-coller” is made for a funding scheme: add its name, for example “--pour meae-generaliste”. “aect dispositifs” lists them.',
};
