import { isEmpty, isForeignAuthority, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-origine-financeur',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'budget.recettes[].financeur',
    'budget.recettes[].libelle',
    'budget.recettes[].mecanisme',
    'budget.recettes[].origine',
  ],
  words: {
    fr: {
      title: 'L’origine d’une recette va avec la nature du financeur.',
      why: 'La part des collectivités françaises se calcule sur l’origine des recettes. Une origine fausse déplace de l’argent d’une catégorie à l’autre et fausse les seuils des appels à projets.',
      message: 'Recette {id} : {cas}.',
      help: 'Corrigez « origine » ou « financeur » ; sans acteur dans le dossier, donnez un « libelle » : « libelle: Agence de l’eau Loire-Bretagne ».',
      terms: {
        'cas.anonyme': 'elle ne dit pas qui paie',
        'cas.origine': 'l’origine « {origine} » ne va pas avec {nom}, de nature « {nature} »',
        'cas.mecanisme': 'le « 1 % » vient d’une collectivité française, l’origine est « {origine} »',
        'lieu.nature': 'nature du financeur',
        'lieu.origine': 'origine de la recette',
      },
    },
    en: {
      title: 'The origin of an income line fits the nature of its funder.',
      why: 'The share of the French authorities is worked out from the origin of the income. A wrong origin moves money from one category to another and distorts the thresholds of the calls.',
      message: 'Income line {id}: {cas}.',
      help: 'Correct “origine” or “financeur”; without an actor in the dossier, give a “libelle”: “libelle: Agence de l’eau Loire-Bretagne”.',
      terms: {
        'cas.anonyme': 'it does not say who pays',
        'cas.origine': 'origin “{origine}” does not fit {nom}, whose nature is “{nature}”',
        'cas.mecanisme': 'the “1%” comes from a French authority, the origin is “{origine}”',
        'lieu.nature': 'nature of the funder',
        'lieu.origine': 'origin of the income',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, line] of (dossier.budget?.recettes ?? []).entries()) {
      const { id, origine } = line;
      if (line.financeur === undefined && isEmpty(line.libelle)) {
        yield { at: (d) => d.budget.recettes.at(index).financeur, data: { id, cas: { term: 'cas.anonyme' } }, absence: true };
        continue;
      }
      const french = origine === 'collectiviteFrancaise' || origine === 'autreCollectiviteFrancaise';
      const foreign = origine === 'collectiviteEtrangere' || origine === 'collectiviteEuropeenne';
      const financeur = calculs.acteur(line.financeur);
      if (financeur !== undefined && ((french && !isFrench(financeur)) || (foreign && !isForeignAuthority(financeur)))) {
        const place = dossier.acteurs.indexOf(financeur);
        yield {
          at: (d) => d.budget.recettes.at(index).origine,
          on: 'value',
          data: { id, cas: { term: 'cas.origine' }, origine, nom: financeur.nom, nature: financeur.nature },
          related: [{ at: (d) => d.acteurs.at(place).nature, label: 'lieu.nature' }],
        };
      } else if (line.mecanisme !== undefined && !french) {
        yield {
          at: (d) => d.budget.recettes.at(index).mecanisme,
          on: 'value',
          data: { id, cas: { term: 'cas.mecanisme' }, origine },
          related: [{ at: (d) => d.budget.recettes.at(index).origine, label: 'lieu.origine' }],
        };
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'budget.recettes[9].financeur': 'asi' } },
      { set: { 'budget.recettes[6].financeur': 'syndicatEaux' } },
      { set: { 'acteurs[3].nature': 'entiteFederee' } },
    ],
    ko: [
      { set: { 'budget.recettes[6].financeur': 'asi' } },
      { set: { 'budget.recettes[9].financeur': 'asi', 'budget.recettes[9].origine': 'collectiviteEtrangere' } },
      { unset: ['budget.recettes[6].libelle'] },
      { set: { 'budget.recettes[5].mecanisme': 'unPourcentEau' } },
    ],
  },
});
