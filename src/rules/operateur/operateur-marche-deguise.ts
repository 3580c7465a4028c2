import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'operateur-marche-deguise',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Code de la commande publique (source non relue)' }],
  confidence: 'rappel',
  about: 'operateurs',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'operateurs[].acteur', 'operateurs[].typeActe', 'operateurs[].besoinPropre'],
  words: {
    fr: {
      title: 'Un service rendu à la collectivité relève d’un marché, pas d’une subvention.',
      why: 'Une subvention aide une action que l’association a choisie ; un service que la collectivité achète pour elle-même passe par la commande publique. Le juge peut requalifier la subvention en marché, conclu sans concurrence. Ce rappel est à confirmer : le code n’a pas été relu.',
      message: '« {nom} » répond à un besoin de la collectivité : il faut un marché.',
      help: 'Écrivez « typeActe: marche », ou décrivez une action propre de l’association, avec « besoinPropre: false ».',
      terms: { 'lieu.besoin': 'besoin de la collectivité' },
    },
    en: {
      title: 'A service to the authority calls for a contract, not for a subsidy.',
      why: 'A subsidy helps an action that the association chose; a service that the authority buys for itself goes through public procurement. A court may see in the subsidy a contract made without competition. This reminder is to be confirmed: the code was not read again.',
      message: '“{nom}” meets a need of the authority: a public contract is required.',
      help: 'Write “typeActe: marche”, or describe an action of the association’s own, with “besoinPropre: false”.',
      terms: { 'lieu.besoin': 'need of the authority' },
    },
  },
  *check({ dossier, calculs }) {
    if (!dossier.acteurs.some(isFrench)) return;
    for (const [index, operateur] of (dossier.operateurs ?? []).entries()) {
      if (operateur.typeActe !== 'subvention' || operateur.besoinPropre !== true) continue;
      yield {
        at: (d) => d.operateurs.at(index).typeActe,
        on: 'value',
        data: { nom: calculs.acteur(operateur.acteur)?.nom ?? operateur.acteur },
        related: [{ at: (d) => d.operateurs.at(index).besoinPropre, label: 'lieu.besoin' }],
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [{ unset: ['operateurs[0].besoinPropre'] }, { set: { 'operateurs[0].typeActe': 'marche', 'operateurs[0].besoinPropre': true } }],
    ko: [{ set: { 'operateurs[0].besoinPropre': true } }],
  },
});
