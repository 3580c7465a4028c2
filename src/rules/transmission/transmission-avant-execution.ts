import { rule } from '../rule.js';

export default rule({
  name: 'transmission-avant-execution',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1, al. 2' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].duree.debut',
    'conventions[].dateTransmissionPrefet',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'L’exécution ne commence pas avant la transmission.',
      why: 'Avant sa transmission, la convention n’est pas en vigueur : une action commencée plus tôt n’a pas de base.',
      message: 'La convention {id} débute le {debut}, avant sa transmission du {transmission}.',
      help: 'Faites débuter la convention à sa transmission, ou après : « debut: {exemple} ».',
    },
    en: {
      title: 'Nothing is carried out before the act is sent.',
      why: 'Until it is sent, the agreement is not in force: an action begun earlier has no basis.',
      message: 'Agreement {id} begins on {debut}, before it was sent on {transmission}.',
      help: 'Let the agreement begin when it is sent, or later: “debut: {exemple}”.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const debut = convention.duree?.debut;
      const sent = convention.dateTransmissionPrefet;
      if (debut === undefined || sent === undefined || debut >= sent || !calculs.isFrench(convention)) continue;
      yield {
        at: (d) => d.conventions.at(index).duree.debut,
        on: 'value',
        data: { id: convention.id, debut: { date: debut }, transmission: { date: sent }, exemple: sent },
        related: [{ at: (d) => d.conventions.at(index).dateTransmissionPrefet, label: 'lieu.transmission' }],
        factDate: calculs.conventionDate(convention),
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'conventions[0].duree.debut': '2026-11-10' } }],
    ko: [{ set: { 'conventions[0].duree.debut': '2026-11-09' } }],
  },
});
