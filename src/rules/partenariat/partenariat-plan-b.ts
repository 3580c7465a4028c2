import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-plan-b',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignements 2 et 7' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.planB'],
  words: {
    fr: {
      title: 'Un plan B est prévu si une personne part ou si les voyages cessent.',
      why: 'Entre 2019 et 2022, les voyages ont cessé et des coordinateurs sont partis : les partenariats sans solution de rechange se sont arrêtés. Trois lignes suffisent à dire qui supplée qui, et comment on travaille à distance.',
      message: 'Aucun plan B si le coordinateur part ou si les voyages s’arrêtent.',
      help: 'Sous « partenariat », écrivez « planB: suppléance, dossiers partagés, sessions en ligne ».',
    },
    en: {
      title: 'A plan B is ready in case someone leaves or travel stops.',
      why: 'Between 2019 and 2022 travel stopped and coordinators left: partnerships without a fallback came to a halt. Three lines are enough to say who stands in for whom, and how to work at a distance.',
      message: 'No plan B if the coordinator leaves or travel stops.',
      help: 'Under “partenariat”, write “planB: suppléance, dossiers partagés, sessions en ligne”.',
    },
  },
  *check({ dossier }) {
    if (!['partenariat', 'projet', 'missionExpert'].includes(dossier.typeDossier) || !isEmpty(dossier.partenariat?.planB)) return;
    yield { at: (d) => d.partenariat.planB, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'partenariat.planB': 'Suppléance et sessions en ligne' } },
      { set: { typeDossier: 'jumelage' }, unset: ['partenariat.planB'] },
    ],
    ko: [{ unset: ['partenariat.planB'] }, { set: { 'partenariat.planB': ' ' } }],
  },
});
