import { rule } from '../rule.js';

export default rule({
  name: 'budget-valorisation-rubriques',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'MEAE, règlement 2025 des appels à projets' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.depenses[].rubrique', 'budget.depenses[].mode', 'budget.recettes[].origine', 'budget.recettes[].mode'],
  words: {
    fr: {
      title: 'Apports locaux et bénévolat sont valorisés ; l’aide du ministère ne l’est jamais.',
      why: 'Un terrain prêté ou une journée de bénévole ne se paie pas : compté en numéraire, il fait croire à une dépense sans facture. À l’inverse, le ministère verse de l’argent : une ligne valorisée serait refusée.',
      message: 'La ligne {id} est en {mode} : ce n’est pas possible pour {objet}.',
      help: 'Changez le « mode » de la ligne : « mode: valorisation » pour un apport local ou du bénévolat, « mode: numeraire » pour l’aide du ministère.',
      terms: {
        numeraire: 'numéraire',
        valorisation: 'valorisation',
        apportsLocaux: 'un apport local',
        benevolat: 'du bénévolat',
        meae: 'l’aide du ministère',
      },
    },
    en: {
      title: 'Local contributions and voluntary work are in kind; the grant of the ministry never is.',
      why: 'Land on loan or a day of voluntary work is not paid for: counted in cash, it looks like spending without an invoice. The ministry, on the other hand, pays money: a line in kind would be refused.',
      message: 'Line {id} is {mode}: this is not possible for {objet}.',
      help: 'Change the “mode” of the line: “mode: valorisation” for a local contribution or voluntary work, “mode: numeraire” for the grant of the ministry.',
      terms: {
        numeraire: 'in cash',
        valorisation: 'in kind',
        apportsLocaux: 'a local contribution',
        benevolat: 'voluntary work',
        meae: 'the grant of the ministry',
      },
    },
  },
  *check({ dossier }) {
    for (const [index, line] of (dossier.budget?.depenses ?? []).entries()) {
      if (line.mode !== 'numeraire' || (line.rubrique !== 'apportsLocaux' && line.rubrique !== 'benevolat')) continue;
      const data = { id: line.id, mode: { term: line.mode }, objet: { term: line.rubrique } };
      yield { at: (d) => d.budget.depenses.at(index).mode, on: 'value', data };
    }
    for (const [index, line] of (dossier.budget?.recettes ?? []).entries()) {
      if (line.mode !== 'valorisation' || line.origine !== 'meae') continue;
      const data = { id: line.id, mode: { term: line.mode }, objet: { term: line.origine } };
      yield { at: (d) => d.budget.recettes.at(index).mode, on: 'value', data };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'budget.depenses[11].rubrique': 'benevolat' } },
      {
        set: {
          'budget.recettes[10]': {
            id: 'F11',
            libelle: 'Ministère',
            origine: 'meae',
            mode: 'numeraire',
            statut: 'prevu',
            parAnnee: [0, 0, 0],
          },
        },
      },
    ],
    ko: [
      { set: { 'budget.depenses[11].mode': 'numeraire', 'budget.recettes[8].mode': 'numeraire' } },
      {
        set: {
          'budget.depenses[11].rubrique': 'benevolat',
          'budget.depenses[11].mode': 'numeraire',
          'budget.recettes[8].mode': 'numeraire',
        },
      },
      {
        set: {
          'budget.recettes[10]': {
            id: 'F11',
            libelle: 'Ministère',
            origine: 'meae',
            mode: 'valorisation',
            statut: 'prevu',
            parAnnee: [0, 0, 0],
          },
        },
      },
    ],
  },
});
