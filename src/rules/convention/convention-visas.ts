import { isAct } from '../../dossier/model.js';
import { rule } from '../rule.js';

const EXPECTED = ['cgct', 'droitPartenaire', 'deliberation'] as const;

export default rule({
  name: 'convention-visas',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Conventions publiées' }, { text: 'Fiche CNFPT « Rédiger une convention de coopération décentralisée »' }],
  confidence: 'lu',
  about: 'conventions',
  needs: ['acteurs[].nature', 'conventions[].parties', 'conventions[].type', 'conventions[].visas[].type'],
  words: {
    fr: {
      title: 'Les visas citent le CGCT, le droit du partenaire et les délibérations.',
      why: 'Les visas disent sur quels textes et sur quels votes l’acte repose. Le contrôle de légalité les lit en premier ; un visa absent appelle une question.',
      message: 'Il manque un visa à la convention {id} : {manquants}.',
      help: 'Ajoutez sous « visas » : {exemples}.',
      terms: {
        cgct: 'le code général des collectivités territoriales',
        droitPartenaire: 'le droit du partenaire',
        deliberation: 'la délibération',
        'exemple.cgct': '« - { type: cgct, texte: "Vu les articles L1115-1 et suivants du CGCT" } »',
        'exemple.droitPartenaire': '« - { type: droitPartenaire, texte: "Vu la loi togolaise relative à la décentralisation" } »',
        'exemple.deliberation': '« - { type: deliberation, texte: "Vu la délibération du conseil municipal du 12 mars 2027" } »',
      },
    },
    en: {
      title: 'The recitals cite the CGCT, the partner’s law and the votes.',
      why: 'The recitals say on which texts and votes the act rests. The review of legality reads them first; a missing one calls for a question.',
      message: 'Agreement {id} lacks a recital: {manquants}.',
      help: 'Add under “visas”: {exemples}.',
      terms: {
        cgct: 'the general code of local authorities (CGCT)',
        droitPartenaire: 'the partner’s law',
        deliberation: 'the vote',
        'exemple.cgct': '“- { type: cgct, texte: "Vu les articles L1115-1 et suivants du CGCT" }”',
        'exemple.droitPartenaire': '“- { type: droitPartenaire, texte: "Vu la loi togolaise relative à la décentralisation" }”',
        'exemple.deliberation': '“- { type: deliberation, texte: "Vu la délibération du conseil municipal du 12 mars 2027" }”',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention) || !calculs.isFrench(convention)) continue;
      const present = new Set<string>((convention.visas ?? []).map((visa) => visa.type));
      const missing = EXPECTED.filter((type) => !present.has(type));
      if (missing.length === 0) continue;
      yield {
        at: (d) => d.conventions.at(index).visas,
        data: {
          id: convention.id,
          manquants: { list: missing.map((term) => ({ term })) },
          exemples: { list: missing.map((type) => ({ term: `exemple.${type}` })) },
        },
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          'conventions[0].visas': [
            { type: 'deliberation', texte: 'Vu la délibération du 16 octobre 2026' },
            { type: 'droitPartenaire', texte: 'Vu la loi togolaise' },
            { type: 'cgct', texte: 'Vu l’article L1115-1 du CGCT' },
          ],
        },
      },
      { set: { 'conventions[0].type': 'charte' }, unset: ['conventions[0].visas'] },
    ],
    ko: [
      { unset: ['conventions[0].visas[1]'] },
      { unset: ['conventions[0].visas[2]'] },
      { unset: ['conventions[0].visas[4]', 'conventions[0].visas[3]'] },
      { unset: ['conventions[0].visas'] },
    ],
  },
});
