import { isForeignAuthority, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'operateur-acte',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Code de la commande publique (source non relue)' }],
  confidence: 'rappel',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].role',
    'operateurs[].acteur',
    'operateurs[].typeActe',
    'subventions[].beneficiaire',
  ],
  words: {
    fr: {
      title: 'Chaque opérateur est lié par un acte : subvention, marché, mandat.',
      why: 'De l’acte dépendent les règles à suivre : mise en concurrence pour un marché, convention et contrôle pour une subvention. Sans acte, la collectivité paie sans titre. Ce rappel est à confirmer : le code de la commande publique n’a pas été relu.',
      message: 'Rien ne dit par quel acte « {nom} » est lié à la collectivité{detail}.',
      help: 'Ajoutez « operateurs: » puis « - { acteur: {exemple}, typeActe: subvention } », et l’entrée de « subventions » dont « {exemple} » est le bénéficiaire.',
      terms: { subvention: ' : le dossier annonce une subvention, mais n’en décrit aucune' },
    },
    en: {
      title: 'Each operator is bound by an act: subsidy, contract, mandate.',
      why: 'The act decides which rules to follow: competition for a contract, agreement and control for a subsidy. Without an act the authority pays without title. This reminder is to be confirmed: the code of public contracts was not read again.',
      message: 'Nothing says by which act “{nom}” is bound to the authority{detail}.',
      help: 'Add “operateurs:”, then “- { acteur: {exemple}, typeActe: subvention }”, and the entry of “subventions” whose beneficiary is “{exemple}”.',
      terms: { subvention: ': the file announces a subsidy but describes none' },
    },
  },
  *check({ dossier, calculs }) {
    if (!dossier.acteurs.some(isFrench)) return;
    const operateurs = dossier.operateurs ?? [];
    for (const [index, acteur] of dossier.acteurs.entries()) {
      if (acteur.role !== 'maitreOeuvre' || isFrench(acteur) || isForeignAuthority(acteur)) continue;
      if (operateurs.some((operateur) => operateur.acteur === acteur.id)) continue;
      yield {
        at: (d) => d.acteurs.at(index).role,
        on: 'value',
        data: { nom: acteur.nom, exemple: acteur.id, detail: '' },
        absence: true,
      };
    }
    const beneficiaires = new Set((dossier.subventions ?? []).map((subvention) => subvention.beneficiaire));
    for (const [index, operateur] of operateurs.entries()) {
      if (operateur.typeActe !== 'subvention' || beneficiaires.has(operateur.acteur)) continue;
      yield {
        at: (d) => d.operateurs.at(index).typeActe,
        on: 'value',
        data: {
          nom: calculs.acteur(operateur.acteur)?.nom ?? operateur.acteur,
          exemple: operateur.acteur,
          detail: { term: 'subvention' },
        },
        absence: true,
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'operateurs[0].typeActe': 'mandat' } },
      { set: { 'acteurs[4].role': 'partenaireTechnique' }, unset: ['operateurs'] },
      { set: { 'acteurs[4].nature': 'collectiviteEtrangere', 'acteurs[4].pays': 'ML' }, unset: ['operateurs'] },
    ],
    ko: [{ unset: ['operateurs'] }, { set: { 'operateurs[0].typeActe': 'subvention', 'operateurs[0].besoinPropre': false } }],
  },
});
