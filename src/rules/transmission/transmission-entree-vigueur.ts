import { articleFor } from '../../calculs/article.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'transmission-entree-vigueur',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1, al. 2, renvoyant à L2131-1, L3131-1 ou L4141-1' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].niveau',
    'conventions[].parties',
    'conventions[].dateEntreeVigueur',
    'conventions[].dateTransmissionPrefet',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La convention n’entre en vigueur qu’à sa transmission au représentant de l’État.',
      why: 'La signature ne suffit pas : tant que la préfecture n’a pas reçu l’acte, il n’a pas d’effet, et ce qui est payé l’est sans base.',
      message: 'La convention {id} entrerait en vigueur avant sa transmission au représentant de l’État.',
      help: 'Indiquez « dateTransmissionPrefet » ; l’entrée en vigueur est au plus tôt ce jour-là{reference}.',
      terms: { article: ' (CGCT, art. {article})' },
    },
    en: {
      title: 'The agreement enters into force only once sent to the State’s representative.',
      why: 'Signing is not enough: until the prefecture has received the act, it has no effect, and what is paid is paid without a basis.',
      message: 'Agreement {id} would enter into force before it is sent to the State’s representative.',
      help: 'Give “dateTransmissionPrefet”; entry into force is on that day at the earliest{reference}.',
      terms: { article: ' (CGCT, art. {article})' },
    },
  },
  *check({ dossier, calculs, date }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const entry = convention.dateEntreeVigueur;
      const sent = convention.dateTransmissionPrefet;
      if (entry === undefined || !calculs.isFrench(convention) || (sent !== undefined && entry >= sent)) continue;
      const factDate = calculs.conventionDate(convention) ?? date;
      const party = convention.parties.map((id) => calculs.acteur(id)).find((acteur) => isFrench(acteur));
      yield {
        at: (d) => d.conventions.at(index).dateEntreeVigueur,
        on: 'value',
        data: { id: convention.id, ...articleFor(party, 'transmission', factDate) },
        related: sent === undefined ? [] : [{ at: (d) => d.conventions.at(index).dateTransmissionPrefet, label: 'lieu.transmission' }],
        factDate,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'conventions[0].dateEntreeVigueur': '2026-11-12' } }],
    ko: [{ set: { 'conventions[0].dateEntreeVigueur': '2026-11-09' } }],
  },
});
