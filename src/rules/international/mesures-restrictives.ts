import type { Datum } from '../../base/finding.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'mesures-restrictives',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Règlements de l’Union européenne instituant des mesures restrictives (source non relue)' }],
  confidence: 'rappel',
  needs: [
    'acteurs[].nature',
    'identification.etat',
    'identification.dateMiseAJour',
    'attestations.mesuresRestrictives.resultat',
    'attestations.mesuresRestrictives.date',
    'attestations.mesuresRestrictives.liste',
  ],
  words: {
    fr: {
      title: 'Les partenaires ont été comparés aux listes de sanctions de l’Union et de l’ONU.',
      why: 'Mettre de l’argent ou des biens à disposition d’une personne sanctionnée est interdit, même par un intermédiaire. Les règlements n’ont pas été relus : à confirmer auprès de la direction générale du Trésor.',
      message: 'Filtrage des sanctions : {constat}.',
      help: 'Comparez les partenaires aux listes, puis complétez sous « attestations » : « mesuresRestrictives: { resultat: aucuneCorrespondance, date: {exemple}, liste: "Liste consolidée de l’Union européenne" } ». En cas de correspondance, suspendez tout versement et interrogez la préfecture.',
      terms: {
        correspondance: 'un partenaire figure sur une liste',
        aVerifier: 'une ressemblance de nom reste à vérifier',
        manque: 'il manque {manque}',
        resultat: 'le résultat',
        date: 'la date',
        liste: 'la liste consultée',
      },
    },
    en: {
      title: 'The partners were compared with the sanctions lists of the Union and the UN.',
      why: 'Making money or goods available to a sanctioned person is forbidden, even through a go-between. The regulations were not re-read: to be confirmed with the French Treasury.',
      message: 'Sanctions screening: {constat}.',
      help: 'Compare the partners with the lists, then complete under “attestations”: “mesuresRestrictives: { resultat: aucuneCorrespondance, date: {exemple}, liste: "Liste consolidée de l’Union européenne" }”. If there is a match, stop all payments and ask the prefecture.',
      terms: {
        correspondance: 'a partner is on a list',
        aVerifier: 'a name that looks alike remains to be checked',
        manque: 'missing: {manque}',
        resultat: 'the result',
        date: 'the date',
        liste: 'the list consulted',
      },
    },
  },
  *check({ dossier }) {
    if (!dossier.acteurs.some((acteur) => isFrench(acteur))) return;
    const { etat, dateMiseAJour } = dossier.identification;
    const screening = dossier.attestations?.mesuresRestrictives;
    const exemple = dateMiseAJour;
    if (screening?.resultat === 'correspondance' || screening?.resultat === 'aVerifier') {
      yield {
        at: (d) => d.attestations.mesuresRestrictives.resultat,
        on: 'value',
        data: { constat: { term: screening.resultat }, exemple },
      };
      return;
    }
    const missing = (['resultat', 'date', 'liste'] as const).filter((key) => screening?.[key] === undefined);
    const [first] = missing;
    if (etat === 'brouillon' || first === undefined) return;
    const manque: Datum = { list: missing.map((term) => ({ term })) };
    yield {
      at: (d) => d.attestations.mesuresRestrictives[first],
      data: { constat: { term: 'manque' }, manque, exemple },
      absence: true,
    };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'identification.etat': 'brouillon' }, unset: ['attestations.mesuresRestrictives'] },
      { set: { 'attestations.mesuresRestrictives.date': '2026-11-20' } },
    ],
    ko: [
      { unset: ['attestations.mesuresRestrictives'] },
      { unset: ['attestations.mesuresRestrictives.liste'] },
      { unset: ['attestations.mesuresRestrictives.date'] },
      { set: { 'attestations.mesuresRestrictives.resultat': 'correspondance' } },
      { set: { 'attestations.mesuresRestrictives.resultat': 'aVerifier', 'identification.etat': 'brouillon' } },
    ],
  },
});
