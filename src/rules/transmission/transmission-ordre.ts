import type { Hit } from '../rule.js';
import { rule } from '../rule.js';

export default rule({
  name: 'transmission-ordre',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [
    'conventions[].dateSignature',
    'conventions[].dateTransmissionPrefet',
    'deliberations[].date',
    'deliberations[].dateTransmission',
    'deliberations[].datePublication',
  ],
  words: {
    fr: {
      title: 'Un acte est signé, puis transmis.',
      why: 'On ne transmet que ce qui existe : une transmission ou une publication antérieure à l’acte porte sur un autre texte, ou une date est mal saisie. Le même jour est admis.',
      message: '{acte} : {fait}.',
      help: 'Vérifiez les dates de vote, de signature, de transmission et de publication, par exemple « {exemple} ». Un vœu, qui ne se signe pas, prend pour signature le jour de son vote.',
      terms: {
        convention: 'La convention {id}',
        deliberation: 'La délibération {id}',
        transmise: 'la transmission du {jour} précède la signature du {acteDu}',
        sansSignature: 'la transmission du {jour} est indiquée, mais pas la signature',
        voteTransmis: 'la transmission du {jour} précède le vote du {acteDu}',
        votePublie: 'la publication du {jour} précède le vote du {acteDu}',
        signature: 'signature',
      },
    },
    en: {
      title: 'An act is signed, then sent.',
      why: 'Only what exists can be sent: a dispatch or a publication earlier than the act is about another text, or a date was mistyped. The same day is accepted.',
      message: '{acte}: {fait}.',
      help: 'Check the dates of vote, signature, dispatch and publication, for example “{exemple}”. A resolution that nobody signs takes the day of its vote as its signature.',
      terms: {
        convention: 'Agreement {id}',
        deliberation: 'Vote {id}',
        transmise: 'it was sent on {jour}, before its signature on {acteDu}',
        sansSignature: 'it was sent on {jour}, but no signature is given',
        voteTransmis: 'it was sent on {jour}, before it was taken on {acteDu}',
        votePublie: 'it was published on {jour}, before it was taken on {acteDu}',
        signature: 'signature',
      },
    },
  },
  *check({ dossier }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const { id, dateSignature: signature, dateTransmissionPrefet: sent } = convention;
      if (sent === undefined || (signature !== undefined && sent >= signature)) continue;
      const unsigned = { fait: { term: 'sansSignature' }, exemple: `dateSignature: ${sent}` };
      const early = signature && {
        fait: { term: 'transmise' },
        acteDu: { date: signature },
        exemple: `dateTransmissionPrefet: ${signature}`,
      };
      yield {
        at: (d) => d.conventions.at(index).dateTransmissionPrefet,
        on: 'value',
        data: { acte: { term: 'convention' }, id, jour: { date: sent }, ...(early || unsigned) },
        related: signature === undefined ? [] : [{ at: (d) => d.conventions.at(index).dateSignature, label: 'signature' }],
      };
    }
    for (const [index, deliberation] of (dossier.deliberations ?? []).entries()) {
      const { id, date: vote, dateTransmission: sent, datePublication: published } = deliberation;
      const hit = (jour: string, fait: string, key: 'dateTransmission' | 'datePublication'): Hit => ({
        at: (d) => d.deliberations.at(index)[key],
        on: 'value',
        data: {
          acte: { term: 'deliberation' },
          id,
          fait: { term: fait },
          jour: { date: jour },
          acteDu: { date: vote },
          exemple: `${key}: ${vote}`,
        },
        related: [{ at: (d) => d.deliberations.at(index).date, label: 'lieu.deliberation' }],
      });
      if (sent !== undefined && sent < vote) yield hit(sent, 'voteTransmis', 'dateTransmission');
      if (published !== undefined && published < vote) yield hit(published, 'votePublie', 'datePublication');
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].dateTransmissionPrefet': '2026-11-05' } },
      { set: { 'deliberations[0].dateTransmission': '2026-10-16', 'deliberations[0].datePublication': '2026-10-16' } },
      { unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateSignature', 'conventions[0].dateEntreeVigueur'] },
    ],
    ko: [
      { set: { 'conventions[0].dateTransmissionPrefet': '2026-11-04' } },
      { unset: ['conventions[0].dateSignature'] },
      { set: { 'deliberations[0].dateTransmission': '2026-10-15' } },
      { set: { 'deliberations[0].datePublication': '2026-10-15' } },
    ],
  },
});
