import { isEmpty } from '../../dossier/model.js';
import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'partenariat-sortie',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 7' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.clauseRupture.prevue', 'partenariat.strategieSortie'],
  words: {
    fr: {
      title: 'L’accord prévoit une clause de rupture et une stratégie de sortie.',
      why: 'Les majorités et les équipes changent. Une fin prévue d’avance évite une rupture subie et dit ce qui reste au partenaire quand l’appui s’arrête.',
      message: 'La sortie du partenariat n’est pas prévue : il manque {manquant}.',
      help: 'Sous « partenariat », ajoutez « clauseRupture: { prevue: true, preavisMois: 3 } » et « strategieSortie: La régie couvre ses frais à partir de 2029 ».',
      terms: { clause: 'la clause de rupture', strategie: 'la stratégie de sortie' },
    },
    en: {
      title: 'The agreement has a termination clause and an exit strategy.',
      why: 'Majorities and teams change. An end foreseen in advance avoids one that is suffered, and says what remains to the partner when the support stops.',
      message: 'The end of the partnership is not foreseen: {manquant} is missing.',
      help: 'Under “partenariat”, add “clauseRupture: { prevue: true, preavisMois: 3 }” and “strategieSortie: La régie couvre ses frais à partir de 2029”.',
      terms: { clause: 'the termination clause', strategie: 'the exit strategy' },
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'partenariat' && dossier.typeDossier !== 'projet') return;
    const prevue = dossier.partenariat?.clauseRupture?.prevue;
    if (prevue !== true) {
      const place: Pick<Hit, 'at' | 'on'> =
        prevue === undefined ? { at: (d) => d.partenariat.clauseRupture } : { at: (d) => d.partenariat.clauseRupture.prevue, on: 'value' };
      yield { ...place, data: { manquant: { term: 'clause' } }, absence: prevue === undefined };
    }
    if (isEmpty(dossier.partenariat?.strategieSortie))
      yield { at: (d) => d.partenariat.strategieSortie, data: { manquant: { term: 'strategie' } }, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'partenariat.clauseRupture': { prevue: true } } },
      { set: { typeDossier: 'jumelage' }, unset: ['partenariat.strategieSortie'] },
    ],
    ko: [
      { unset: ['partenariat.clauseRupture'] },
      { set: { 'partenariat.clauseRupture.prevue': false } },
      { unset: ['partenariat.strategieSortie'] },
    ],
  },
});
