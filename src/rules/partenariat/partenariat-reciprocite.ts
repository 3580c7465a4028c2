import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-reciprocite',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: 'Cahier ludique DAECT 2020, idées reçues' }],
  confidence: 'lu',
  needs: ['typeDossier', 'reciprocite'],
  words: {
    fr: {
      title: 'Le dossier dit ce que chaque territoire apprend de l’autre.',
      why: 'Une assemblée vote plus volontiers ce qui revient aussi à ses habitants, et un partenaire traité en égal s’engage davantage. Sans ce récit, la coopération passe pour une aide à sens unique.',
      message: 'Le dossier ne dit pas ce que le territoire français ou européen y gagne.',
      help: 'Ajoutez par exemple « reciprocite: Les cuisiniers adoptent les légumineuses des cantines partenaires » : apprentissages, retours, retombées.',
    },
    en: {
      title: 'The dossier says what each territory learns from the other.',
      why: 'An assembly votes more willingly for what also benefits its residents, and a partner treated as an equal commits itself more. Without this story, cooperation looks like one-way aid.',
      message: 'The dossier does not say what the French or European territory gains.',
      help: 'Add for example “reciprocite: Les cuisiniers adoptent les légumineuses des cantines partenaires”: learning, feedback, benefits.',
    },
  },
  *check({ dossier }) {
    if (!['partenariat', 'projet', 'jumelage'].includes(dossier.typeDossier) || !isEmpty(dossier.reciprocite)) return;
    yield { at: (d) => d.reciprocite, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { typeDossier: 'convention' }, unset: ['reciprocite'] }],
    ko: [{ unset: ['reciprocite'] }, { set: { reciprocite: ' ' } }],
  },
});
