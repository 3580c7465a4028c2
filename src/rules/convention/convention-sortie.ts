import { isAct } from '../../dossier/model.js';
import { rule } from '../rule.js';

const EXPECTED = ['suspension', 'resiliation'] as const;

export default rule({
  name: 'convention-sortie',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Question écrite au Sénat du 4 avril 2024 (Sahel)' }],
  confidence: 'lu-secondaire',
  about: 'conventions',
  needs: ['conventions[].type', 'conventions[].clauses[].type'],
  words: {
    fr: {
      title: 'La convention prévoit sa suspension et sa résiliation.',
      why: 'Au Sahel, des coopérations se sont arrêtées du jour au lendemain. L’acte qui ne dit rien laisse ouverts les paiements en cours, les biens achetés et le préavis.',
      message: 'La convention {id} ne prévoit pas {manquantes}.',
      help: 'Ajoutez {exemples} sous « clauses » ; la pièce imprimera une rédaction type, à relire.',
      terms: {
        suspension: 'comment la suspendre',
        resiliation: 'comment y mettre fin',
        'exemple.suspension': '« - type: suspension »',
        'exemple.resiliation': '« - type: resiliation »',
      },
    },
    en: {
      title: 'The agreement provides for its suspension and its termination.',
      why: 'In the Sahel, cooperation stopped overnight. An act that says nothing leaves open the pending payments, the goods bought and the notice.',
      message: 'Agreement {id} does not say {manquantes}.',
      help: 'Add {exemples} under “clauses”; the document will print a model wording, to be re-read.',
      terms: {
        suspension: 'how to suspend it',
        resiliation: 'how to end it',
        'exemple.suspension': '“- type: suspension”',
        'exemple.resiliation': '“- type: resiliation”',
      },
    },
  },
  *check({ dossier }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention)) continue;
      const present = new Set<string>((convention.clauses ?? []).map((clause) => clause.type));
      const missing = EXPECTED.filter((type) => !present.has(type));
      if (missing.length === 0) continue;
      yield {
        at: (d) => d.conventions.at(index).clauses,
        data: {
          id: convention.id,
          manquantes: { list: missing.map((term) => ({ term })) },
          exemples: { list: missing.map((type) => ({ term: `exemple.${type}` })) },
        },
        absence: true,
      };
    }
  },
  examples: {
    base: 'dechets-un-pourcent',
    ok: [
      { set: { 'conventions[0].clauses[4]': { type: 'resiliation', texte: 'Chaque partie peut y mettre fin.' } } },
      { set: { 'conventions[0].type': 'declaration' }, unset: ['conventions[0].clauses'] },
    ],
    ko: [
      { unset: ['conventions[0].clauses[4]', 'conventions[0].clauses[3]'] },
      { unset: ['conventions[0].clauses[3]'] },
      { unset: ['conventions[0].clauses[4]'] },
    ],
  },
});
