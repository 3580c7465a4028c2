import { yearOf } from '../../base/dates.js';
import { type Convention, isAct } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-clauses-conseillees',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: 'Fiche CNFPT' }, { text: 'Règlements d’appels à projets 2025' }],
  confidence: 'rappel',
  about: 'conventions',
  needs: [
    'conventions[].type',
    'conventions[].clauses[].type',
    'conventions[].duree.debut',
    'conventions[].duree.fin',
    'conventions[].montantPrevisionnel',
    'conventions[].reconduction',
  ],
  words: {
    fr: {
      title: 'La convention règle le suivi, les comptes rendus, les différends et l’annualité budgétaire.',
      why: 'Aucune de ces clauses n’est exigée par la loi : leur absence rend l’acte moins sûr, elle ne l’annule pas. Elles évitent de promettre des crédits non votés et de découvrir un désaccord sans savoir comment le régler. La liste, de mémoire, est à confirmer.',
      message: 'Clauses conseillées absentes de la convention {id} : {manquantes}.',
      help: 'Dans « conventions », {remede}.',
      terms: {
        suiviEvaluation: 'suivi et évaluation',
        compteRendu: 'compte rendu',
        reglementDifferends: 'règlement des différends',
        reserveAnnualite: 'réserve d’annualité budgétaire',
        reconduction: 'reconduction expresse, au lieu de tacite',
        clauses: 'ajoutez {exemples} sous « clauses »',
        expresse: 'écrivez « reconduction: expresse »',
        lesDeux: 'ajoutez {exemples} sous « clauses » et écrivez « reconduction: expresse »',
        'exemple.suiviEvaluation': '« - type: suiviEvaluation »',
        'exemple.compteRendu': '« - type: compteRendu »',
        'exemple.reglementDifferends': '« - type: reglementDifferends »',
        'exemple.reserveAnnualite': '« - type: reserveAnnualite »',
      },
    },
    en: {
      title: 'The agreement settles monitoring, reports, disputes and the yearly vote of credits.',
      why: 'The law requires none of these clauses: without them the act is less safe, not void. They avoid promising credits not yet voted, and finding out about a dispute without knowing how to settle it. The list, from memory, is to be confirmed.',
      message: 'Advised clauses missing from agreement {id}: {manquantes}.',
      help: 'In “conventions”, {remede}.',
      terms: {
        suiviEvaluation: 'monitoring and evaluation',
        compteRendu: 'report',
        reglementDifferends: 'settlement of disputes',
        reserveAnnualite: 'reserve for the yearly vote of credits',
        reconduction: 'express renewal, instead of tacit',
        clauses: 'add {exemples} under “clauses”',
        expresse: 'write “reconduction: expresse”',
        lesDeux: 'add {exemples} under “clauses” and write “reconduction: expresse”',
        'exemple.suiviEvaluation': '“- type: suiviEvaluation”',
        'exemple.compteRendu': '“- type: compteRendu”',
        'exemple.reglementDifferends': '“- type: reglementDifferends”',
        'exemple.reserveAnnualite': '“- type: reserveAnnualite”',
      },
    },
  },
  *check({ dossier }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention)) continue;
      const present = new Set<string>((convention.clauses ?? []).map((clause) => clause.type));
      const missing: string[] = ['suiviEvaluation', 'compteRendu', 'reglementDifferends'].filter((type) => !present.has(type));
      if (spendsOverYears(convention) && !present.has('reserveAnnualite')) missing.push('reserveAnnualite');
      const tacit = convention.reconduction === 'tacite';
      if (missing.length === 0 && !tacit) continue;
      yield {
        at: (d) => (missing.length > 0 ? d.conventions.at(index).clauses : d.conventions.at(index).reconduction),
        on: missing.length > 0 ? 'key' : 'value',
        data: {
          id: convention.id,
          manquantes: { list: [...missing, ...(tacit ? ['reconduction'] : [])].map((term) => ({ term })) },
          remede: { term: missing.length === 0 ? 'expresse' : tacit ? 'lesDeux' : 'clauses' },
          exemples: { list: missing.map((type) => ({ term: `exemple.${type}` })) },
        },
        absence: !tacit,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].duree': { debut: '2027-01-01', fin: '2027-12-31' } }, unset: ['conventions[0].clauses[7]'] },
      { set: { 'conventions[0].montantPrevisionnel': 0 }, unset: ['conventions[0].clauses[7]'] },
      { set: { 'conventions[0].type': 'pacteAmitie', 'conventions[0].reconduction': 'tacite' }, unset: ['conventions[0].clauses'] },
      { set: { 'conventions[0].reconduction': 'aucune' } },
    ],
    ko: [
      { unset: ['conventions[0].clauses[7]'] },
      { set: { 'conventions[0].duree': { debut: '2027-12-31', fin: '2028-01-01' } }, unset: ['conventions[0].clauses[7]'] },
      { unset: ['conventions[0].clauses[3]'] },
      { unset: ['conventions[0].clauses[4]'] },
      { unset: ['conventions[0].clauses[12]'] },
      { set: { 'conventions[0].reconduction': 'tacite' } },
      { set: { 'conventions[0].reconduction': 'tacite' }, unset: ['conventions[0].clauses[4]'] },
    ],
  },
});

/** Money over two calendar years or more: the later ones are not voted yet. */
function spendsOverYears({ duree, montantPrevisionnel = 0 }: Convention): boolean {
  if (duree?.debut === undefined || duree.fin === undefined) return false;
  return montantPrevisionnel > 0 && yearOf(duree.debut) < yearOf(duree.fin);
}
