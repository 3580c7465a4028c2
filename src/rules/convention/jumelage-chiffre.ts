import { isDeclaration, isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'jumelage-chiffre',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1' }, { text: 'circulaire du 24 mai 2018 (INTB1809792C)' }],
  confidence: 'lu-secondaire',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].type',
    'conventions[].objet',
    'conventions[].montantPrevisionnel',
    'conventions[].engagements',
  ],
  words: {
    fr: {
      title: 'Une charte ou un jumelage qui engage de l’argent devient une convention.',
      why: 'Le titre de l’acte ne compte pas : dès qu’il promet de l’argent, la loi lui demande l’objet des actions et le montant prévisionnel, comme à toute convention. Sans eux, l’engagement est illégal.',
      message: 'L’acte {id} engage de l’argent : il lui faut {manquants}.',
      help: 'Complétez « objet: Échanges entre écoles » et « montantPrevisionnel: 8000 », ou passez à « type: conventionCooperation ».',
      terms: { objet: 'un objet', montant: 'un montant prévisionnel' },
    },
    en: {
      title: 'A charter or a twinning that commits money becomes an agreement.',
      why: 'The title of the act does not matter: as soon as it promises money, the law asks it for the purpose of the actions and the provisional amount, like any agreement. Without them the commitment is unlawful.',
      message: 'Act {id} commits money: it needs {manquants}.',
      help: 'Complete “objet: Échanges entre écoles” and “montantPrevisionnel: 8000”, or change to “type: conventionCooperation”.',
      terms: { objet: 'a purpose', montant: 'a provisional amount' },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isDeclaration(convention) || !calculs.isFrench(convention)) continue;
      const montant = convention.montantPrevisionnel;
      if ((montant ?? 0) <= 0 && isEmpty(convention.engagements)) continue;
      const missing = [...(isEmpty(convention.objet) ? ['objet'] : []), ...(montant === undefined ? ['montant'] : [])];
      if (missing.length === 0) continue;
      yield {
        at: (d) => (missing[0] === 'objet' ? d.conventions.at(index).objet : d.conventions.at(index).montantPrevisionnel),
        data: { id: convention.id, manquants: { list: missing.map((term) => ({ term })) } },
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].type': 'jumelage' } },
      {
        set: { 'conventions[0].type': 'jumelage', 'conventions[0].montantPrevisionnel': 0, 'conventions[0].typeMontant': 'sansEngagement' },
        unset: ['conventions[0].objet', 'conventions[0].engagements'],
      },
      { set: { 'conventions[0].type': 'charte' }, unset: ['conventions[0].montantPrevisionnel', 'conventions[0].engagements'] },
    ],
    ko: [
      { set: { 'conventions[0].type': 'jumelage' }, unset: ['conventions[0].objet'] },
      { set: { 'conventions[0].type': 'charte' }, unset: ['conventions[0].montantPrevisionnel'] },
      { set: { 'conventions[0].type': 'pacteAmitie' }, unset: ['conventions[0].objet', 'conventions[0].engagements'] },
    ],
  },
});
