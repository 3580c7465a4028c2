import { type FilingKey, missingForFiling } from '../../dossier/filing.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'sections-obligatoires',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [
    'typeDossier',
    'identification',
    'acteurs[].role',
    'acteurs[].nature',
    'acteurs[].codeOfficiel',
    'activites',
    'attestations',
    'beneficiaires',
    'budget',
    'calendrier',
    'contexte',
    'conventions',
    'deliberations',
    'echangePairs',
    'evenement',
    'indicateurs',
    'localisation',
    'marqueurs',
    'missionExpert',
    'objectifGeneral',
    'objectifsSpecifiques',
    'odd',
    'partenariat',
    'piecesJointes',
    'problematique',
    'programmeClesEnMain',
    'resultats',
    'risques',
    'subventions',
    'suiviEvaluation',
    'thematiques',
  ],
  words: {
    fr: {
      title: 'Un dossier prêt a toutes les sections de son type.',
      why: 'Un dossier annoncé prêt part à la signature, au dépôt ou à la préfecture. Une section absente le fait revenir, ou laisse un blanc dans la pièce imprimée.',
      message: 'Dossier « {etat} », il manque : {cles}.',
      help: 'Complétez ces clés, par exemple « contexte: Six hameaux n’ont pas de point d’eau », ou revenez à « etat: brouillon ».',
      terms: { codeOfficiel: 'codeOfficiel du chef de file' },
    },
    en: {
      title: 'A dossier that is ready has all the sections of its type.',
      why: 'A dossier announced as ready goes to signature, to filing or to the prefecture. A missing section sends it back, or leaves a blank in the printed document.',
      message: 'Dossier “{etat}”, missing: {cles}.',
      help: 'Complete these keys, for example “contexte: Six hameaux n’ont pas de point d’eau”, or go back to “etat: brouillon”.',
      terms: { codeOfficiel: 'codeOfficiel of the lead' },
    },
  },
  *check({ dossier }) {
    const { etat } = dossier.identification;
    if (etat === 'brouillon') return;
    const left = missingForFiling(dossier).filter((key) => !reportedElsewhere(key, dossier.acteurs.some(isFrench)));
    if (left.length === 0) return;
    const cles = { list: left.map((key) => (key === 'codeOfficiel' ? { term: key } : key)) };
    yield { at: (d) => d.identification.etat, on: 'value', data: { etat, cles }, absence: true };
  },
  examples: {
    base: 'senegal-generaliste',
    ok: [
      { set: { 'identification.etat': 'brouillon' }, unset: ['contexte', 'problematique'] },
      // A dossier of type convention has neither logical framework nor budget.
      { set: { typeDossier: 'convention' }, unset: ['contexte', 'problematique', 'beneficiaires'] },
    ],
    ko: [
      { unset: ['contexte', 'problematique'] },
      { set: { 'identification.etat': 'pret' }, unset: ['identification.resume'] },
      { unset: ['acteurs[0].codeOfficiel'] },
    ],
  },
});

/** One fact, one finding: at this stage `odd-absent` and `engagements-internationaux-attestes` report these two for French actors. */
function reportedElsewhere(key: FilingKey, french: boolean): boolean {
  return french && (key === 'odd.principal' || key === 'attestations.engagementsInternationaux');
}
