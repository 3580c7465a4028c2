import { isAct } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-duree',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1, al. 1', version: '2021-08-06' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].type',
    'conventions[].duree.debut',
    'conventions[].duree.fin',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'L’action est annuelle ou pluriannuelle : l’acte donne son début et sa fin.',
      why: 'La loi vise des actions annuelles ou pluriannuelles. Sans début ou sans fin, l’acte ne dit pas pour combien de temps la collectivité s’engage.',
      message: 'La convention {id} n’a pas de date de début ou de fin.',
      help: 'Ajoutez « duree: » puis « debut: 2027-01-01 » et « fin: 2029-12-31 ».',
    },
    en: {
      title: 'The action is for one year or several: the act gives its start and its end.',
      why: 'The law is about actions of one year or several. Without a start or an end, the act does not say for how long the authority commits itself.',
      message: 'Agreement {id} has no start date or no end date.',
      help: 'Add “duree:”, then “debut: 2027-01-01” and “fin: 2029-12-31”.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention) || !calculs.isFrench(convention)) continue;
      const data = { id: convention.id };
      const factDate = calculs.conventionDate(convention);
      if (convention.duree?.debut === undefined) yield { at: (d) => d.conventions.at(index).duree.debut, data, factDate };
      else if (convention.duree.fin === undefined) yield { at: (d) => d.conventions.at(index).duree.fin, data, factDate };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].duree': { debut: '2027-01-01', fin: '2027-12-31' } } },
      { set: { 'conventions[0].type': 'lettreIntention' }, unset: ['conventions[0].duree'] },
    ],
    ko: [{ unset: ['conventions[0].duree'] }, { unset: ['conventions[0].duree.debut'] }, { unset: ['conventions[0].duree.fin'] }],
  },
});
