import { rule } from '../rule.js';

export default rule({
  name: 'chef-de-file',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: ['acteurs[].role'],
  words: {
    fr: {
      title: 'Le dossier a un chef de file, et un seul.',
      why: 'Le chef de file dépose, signe en premier et répond du dossier : les pièces, la déclaration et les règles des appels partent de lui. Sans lui, ou avec deux, nul ne sait à qui s’adresser.',
      message: 'Le dossier {constat}.',
      help: 'Gardez « role: chefDeFile » pour un acteur, et un seul ; les autres qui portent le projet sont « coChefDeFile ».',
      terms: { aucun: 'n’a aucun chef de file', plusieurs: 'compte {n} chefs de file', premier: 'premier chef de file' },
    },
    en: {
      title: 'The dossier has one lead, and only one.',
      why: 'The lead files, signs first and answers for the dossier: the documents, the declaration and the rules of calls start from it. Without a lead, or with two, nobody knows whom to ask.',
      message: 'The dossier {constat}.',
      help: 'Keep “role: chefDeFile” for one actor, and only one; the others who carry the project are “coChefDeFile”.',
      terms: { aucun: 'has no lead', plusieurs: 'has {n} leads', premier: 'first lead' },
    },
  },
  *check({ dossier }) {
    const [first, second, ...others] = dossier.acteurs.flatMap((acteur, index) => (acteur.role === 'chefDeFile' ? [index] : []));
    if (first === undefined) yield { at: (d) => d.acteurs, data: { constat: { term: 'aucun' } } };
    else if (second !== undefined)
      yield {
        at: (d) => d.acteurs.at(second).role,
        on: 'value',
        data: { constat: { term: 'plusieurs' }, n: others.length + 2 },
        related: [{ at: (d) => d.acteurs.at(first).role, label: 'premier' }],
      };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          'acteurs[2]': {
            id: 'universite',
            role: 'coChefDeFile',
            nature: 'enseignementRecherche',
            nom: 'Université de Montloue (fictive)',
            pays: 'FR',
          },
        },
      },
    ],
    ko: [
      { set: { 'acteurs[0].role': 'coChefDeFile' } },
      {
        set: {
          'acteurs[2]': {
            id: 'universite',
            role: 'chefDeFile',
            nature: 'enseignementRecherche',
            nom: 'Université de Montloue (fictive)',
            pays: 'FR',
            codeOfficiel: { type: 'autre', valeur: 'UAI 0259999Z' },
          },
        },
      },
    ],
  },
});
