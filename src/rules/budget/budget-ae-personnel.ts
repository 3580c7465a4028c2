import { isFrench, isPrivate } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-ae-personnel',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L2311-3 (M57)' }],
  confidence: 'lu-secondaire',
  about: 'budget',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'budget.depenses[].rubrique',
    'budget.depenses[].apporteur',
    'budget.engagements[].acteur',
    'budget.engagements[].type',
    'budget.engagements[].depenses',
  ],
  words: {
    fr: {
      title: 'Une autorisation d’engagement ne couvre ni personnel ni aide à un organisme privé.',
      why: 'La loi réserve l’autorisation d’engagement aux dépenses qui lient la collectivité au-delà de l’exercice, et en écarte les frais de personnel et les subventions aux organismes privés. Ces dépenses se votent et se paient chaque année.',
      message: '{nom} : l’autorisation d’engagement couvre {objet}, ce qui est exclu.',
      help: 'Retirez « {ligne} » de « depenses » et payez cette ligne sur les crédits annuels.',
      terms: {
        personnel: 'des frais de personnel, ligne {ligne}',
        prive: 'ce qui revient à un organisme privé, {organisme}, ligne {ligne}',
        'lieu.depense': 'dépense couverte',
      },
    },
    en: {
      title: 'A commitment authorisation covers neither staff nor grants to a private body.',
      why: 'The law keeps commitment authorisations for spending that binds the authority beyond the year, and leaves out staff costs and grants to private bodies. Such spending is voted and paid each year.',
      message: '{nom}: the commitment authorisation covers {objet}, which is excluded.',
      help: 'Remove “{ligne}” from “depenses” and pay this line out of the yearly credits.',
      terms: {
        personnel: 'staff costs, line {ligne}',
        prive: 'what falls to a private body, {organisme}, line {ligne}',
        'lieu.depense': 'expense covered',
      },
    },
  },
  *check({ dossier, calculs }) {
    const lines = new Map((dossier.budget?.depenses ?? []).map((line, order) => [line.id, { line, order }]));
    for (const [index, engagement] of (dossier.budget?.engagements ?? []).entries()) {
      const acteur = calculs.acteur(engagement.acteur);
      if (engagement.type !== 'ae' || acteur === undefined || !isFrench(acteur)) continue;
      for (const [place, id] of (engagement.depenses ?? []).entries()) {
        const cited = lines.get(id);
        if (cited === undefined) continue;
        const { line, order } = cited;
        const staff = line.rubrique === 'rhCoordination' || line.rubrique === 'rhActivites';
        const organisme = calculs.acteur(line.apporteur);
        if (!staff && !isPrivate(organisme)) continue;
        yield {
          at: (d) => d.budget.engagements.at(index).depenses.at(place),
          on: 'value',
          data: { nom: acteur.nom, objet: { term: staff ? 'personnel' : 'prive' }, ligne: id, organisme: organisme?.nom ?? '' },
          related: [{ at: (d) => d.budget.depenses.at(order).rubrique, label: 'lieu.depense' }],
        };
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ae', montant: 12000, cp: [4000, 4000, 4000], depenses: ['D5', 'D9'] }] },
      },
      { set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ap', montant: 12000, cp: [4000, 4000, 4000], depenses: ['D1'] }] } },
      { set: { 'budget.engagements': [{ acteur: 'sirakoro', type: 'ae', montant: 6000, cp: [2000, 2000, 2000], depenses: ['D1'] }] } },
    ],
    ko: [
      {
        set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ae', montant: 12000, cp: [4000, 4000, 4000], depenses: ['D5', 'D1'] }] },
      },
      { set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ae', montant: 12000, cp: [4000, 4000, 4000], depenses: ['D2'] }] } },
      {
        set: {
          'budget.depenses[5].apporteur': 'asi',
          'budget.engagements': [{ acteur: 'valbrune', type: 'ae', montant: 8000, cp: [2000, 5000, 1000], depenses: ['D6'] }],
        },
      },
    ],
  },
});
