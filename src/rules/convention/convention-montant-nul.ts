import { rule } from '../rule.js';

export default rule({
  name: 'convention-montant-nul',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Lecture de CGCT, art. L1115-1' }],
  confidence: 'incertain',
  about: 'conventions',
  needs: ['conventions[].montantPrevisionnel', 'conventions[].typeMontant'],
  words: {
    fr: {
      title: 'Un montant nul est écrit en toutes lettres dans l’acte.',
      why: 'La loi veut un montant ; zéro en est un, mais un « 0 » seul passe pour un oubli, et la préfecture redemande l’acte. Écrire « sans engagement financier » lève le doute. Cette lecture de la loi est à confirmer.',
      message: 'Le montant est nul, mais la convention {id} ne le dit pas expressément.',
      help: 'Ajoutez « typeMontant: sansEngagement » : la pièce imprimera « sans engagement financier ».',
    },
    en: {
      title: 'An amount of zero is spelt out in the act.',
      why: 'The law wants an amount; zero is one, but a bare “0” looks like an oversight and the prefecture asks for the act again. Writing that there is no financial commitment settles it. This reading of the law is to be confirmed.',
      message: 'The amount is zero, but agreement {id} does not say so expressly.',
      help: 'Add “typeMontant: sansEngagement”: the document will then print “sans engagement financier”.',
    },
  },
  *check({ dossier }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.montantPrevisionnel !== 0 || convention.typeMontant === 'sansEngagement') continue;
      const absence = convention.typeMontant === undefined;
      yield { at: (d) => d.conventions.at(index).typeMontant, on: absence ? 'key' : 'value', data: { id: convention.id }, absence };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: { 'conventions[0].montantPrevisionnel': 0, 'conventions[0].typeMontant': 'sansEngagement' },
        unset: ['conventions[0].engagements'],
      },
      { set: { 'conventions[0].montantPrevisionnel': 0.01 }, unset: ['conventions[0].engagements'] },
    ],
    ko: [
      { set: { 'conventions[0].montantPrevisionnel': 0 }, unset: ['conventions[0].typeMontant', 'conventions[0].engagements'] },
      { set: { 'conventions[0].montantPrevisionnel': 0 }, unset: ['conventions[0].engagements'] },
    ],
  },
});
