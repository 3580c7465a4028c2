import { RIO } from '../../calculs/marqueurs.js';
import { rule } from '../rule.js';

export default rule({
  name: 'marqueurs-rio-absents',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, marqueurs de Rio' }],
  confidence: 'lu',
  needs: [
    'typeDossier',
    'marqueurs.climatAttenuation',
    'marqueurs.climatAdaptation',
    'marqueurs.biodiversite',
    'marqueurs.desertification',
  ],
  words: {
    fr: {
      title: 'Les quatre marqueurs de Rio sont renseignés.',
      why: 'La France rend compte de ce que son aide fait pour le climat, la biodiversité et les terres, projet par projet. Un marqueur absent veut dire « non examiné », ce qui n’est pas 0, et la déclaration le redemandera.',
      message: 'Marqueurs de Rio non renseignés : {marqueurs}.',
      help: 'Ajoutez par exemple « climatAdaptation: 1 » et « desertification: 0 ».',
      terms: {
        climatAttenuation: 'climatAttenuation (atténuation du changement climatique)',
        climatAdaptation: 'climatAdaptation (adaptation au changement climatique)',
        biodiversite: 'biodiversite',
        desertification: 'desertification',
      },
    },
    en: {
      title: 'The four Rio markers are given.',
      why: 'France reports what its aid does for the climate, biodiversity and land, project by project. An absent marker means “not screened”, which is not 0, and the declaration will ask for it again.',
      message: 'Rio markers not given: {marqueurs}.',
      help: 'Add for example “climatAdaptation: 1” and “desertification: 0”.',
      terms: {
        climatAttenuation: 'climatAttenuation (climate change mitigation)',
        climatAdaptation: 'climatAdaptation (climate change adaptation)',
        biodiversite: 'biodiversite',
        desertification: 'desertification',
      },
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'projet' && dossier.typeDossier !== 'programmeClesEnMain') return;
    const absent = RIO.filter((marqueur) => dossier.marqueurs?.[marqueur] === undefined);
    const [first] = absent;
    if (first === undefined) return;
    yield { at: (d) => d.marqueurs[first], data: { marqueurs: { list: absent.map((term) => ({ term })) } }, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'marqueurs.biodiversite': 0 } },
      // Only projects and turnkey programmes owe them.
      { set: { typeDossier: 'partenariat' }, unset: ['marqueurs.biodiversite'] },
    ],
    ko: [{ unset: ['marqueurs.biodiversite'] }, { unset: ['marqueurs.climatAttenuation', 'marqueurs.desertification'] }],
  },
});
