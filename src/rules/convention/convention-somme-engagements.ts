import { sumCents, toCents } from '../../base/money.js';
import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-somme-engagements',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'conventions[].engagements',
    'conventions[].montantPrevisionnel',
    'conventions[].typeMontant',
    'conventions[].parties',
    'conventions[].devise',
  ],
  words: {
    fr: {
      title: 'Le total des engagements par partie et par année correspond au montant prévisionnel.',
      why: 'Un acte dont le détail ne fait pas le total ne dit plus qui paie quoi : la préfecture et les financeurs le renvoient.',
      message: 'Convention {id} : les engagements font {somme}, le montant prévisionnel est {montant}{etranger}.',
      help: 'Corrigez la ligne fautive ou le total ; l’acteur de chaque engagement doit être une partie.',
      terms: { absent: 'absent' },
    },
    en: {
      title: 'The commitments by party and year add up to the provisional amount.',
      why: 'When the detail of an act does not make its total, nobody can tell who pays what: the prefecture and the funders send it back.',
      message: 'Agreement {id}: the commitments add up to {somme}, the provisional amount is {montant}{etranger}.',
      help: 'Correct the line at fault or the total; the actor of each commitment must be a party.',
      terms: { absent: 'missing' },
    },
  },
  *check({ dossier }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const engagements = convention.engagements;
      const montant = convention.montantPrevisionnel;
      if (engagements === undefined || isEmpty(engagements)) continue;
      const stranger = engagements.findIndex((each) => !convention.parties.includes(each.acteur));
      const currency = convention.devise ?? 'EUR';
      const somme = sumCents(engagements.map((each) => each.montant));
      const total = montant === undefined ? undefined : toCents(montant);
      const wrong =
        total !== undefined &&
        (convention.typeMontant === 'plafond'
          ? somme > total
          : convention.typeMontant === 'sansEngagement'
            ? total > 0 || somme !== total
            : somme !== total);
      if (!wrong && stranger === -1) continue;
      const data = {
        id: convention.id,
        somme: { amount: somme, currency },
        montant: total === undefined ? { term: 'absent' } : { amount: total, currency },
      };
      yield stranger === -1
        ? { at: (d) => d.conventions.at(index).montantPrevisionnel, on: 'value', data: { ...data, etranger: '' } }
        : {
            at: (d) => d.conventions.at(index).engagements.at(stranger).acteur,
            on: 'value',
            data: { ...data, etranger: { term: 'engagement.etranger' } },
          };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'conventions[0].typeMontant': 'plafond', 'conventions[0].montantPrevisionnel': 120000 } }],
    ko: [
      { set: { 'conventions[0].montantPrevisionnel': 102000.01 } },
      { set: { 'conventions[0].typeMontant': 'plafond', 'conventions[0].montantPrevisionnel': 101999.99 } },
      { set: { 'conventions[0].typeMontant': 'sansEngagement' } },
    ],
  },
});
