import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'organisme-convention-contenu',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-4, al. 2' }],
  inForce: { from: '2008-04-18' },
  confidence: 'lu',
  about: 'organismesEtrangers',
  needs: [
    'acteurs[].nature',
    'organismesEtrangers[].nom',
    'organismesEtrangers[].typeOrganisme',
    'organismesEtrangers[].dateAdhesion',
    'organismesEtrangers[].mentions',
  ],
  words: {
    fr: {
      title: 'La convention avec l’organisme règle durée, conditions, finances et contrôle.',
      why: 'La loi fixe ces quatre points, parce que la collectivité s’engage dans une structure régie par un autre droit. Une convention qui en oublie un est illégale.',
      message: 'La convention avec {nom} ne règle pas : {manquantes}.',
      help: 'Complétez la convention, puis « mentions: [duree, conditions, modalitesFinancieres, controle] ».',
      terms: {
        duree: 'la durée',
        conditions: 'les conditions de la participation',
        modalitesFinancieres: 'les modalités financières',
        controle: 'le contrôle par la collectivité',
      },
    },
    en: {
      title: 'The agreement with the body settles duration, conditions, finances and control.',
      why: 'The law sets these four points because the authority commits itself to a structure under another law. An agreement that leaves one out is unlawful.',
      message: 'The agreement with {nom} does not settle: {manquantes}.',
      help: 'Complete the agreement, then “mentions: [duree, conditions, modalitesFinancieres, controle]”.',
      terms: {
        duree: 'the duration',
        conditions: 'the conditions of the participation',
        modalitesFinancieres: 'the financial terms',
        controle: 'the control by the authority',
      },
    },
  },
  *check({ dossier, parameter, date }) {
    if (!dossier.acteurs.some((acteur) => isFrench(acteur))) return;
    for (const [index, organisme] of (dossier.organismesEtrangers ?? []).entries()) {
      const { mentions } = organisme;
      if (organisme.typeOrganisme !== 'organismePublicEtranger' || mentions === undefined) continue;
      const required = parameter('organisme-convention-mentions', organisme.dateAdhesion ?? date) ?? [];
      const missing = required.filter((mention) => !mentions.includes(mention));
      if (missing.length === 0) continue;
      yield {
        at: (d) => d.organismesEtrangers.at(index).mentions,
        on: 'value',
        data: { nom: organisme.nom, manquantes: { list: missing.map((term) => ({ term })) } },
        factDate: organisme.dateAdhesion,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          organismesEtrangers: [
            {
              nom: 'Office du lac',
              typeOrganisme: 'organismePublicEtranger',
              mentions: ['controle', 'modalitesFinancieres', 'conditions', 'duree'],
            },
          ],
        },
      },
      { set: { organismesEtrangers: [{ nom: 'Office du lac', typeOrganisme: 'organismePublicEtranger' }] } },
      { set: { organismesEtrangers: [{ nom: 'GECT Lac', typeOrganisme: 'gectDroitEtranger', mentions: [] }] } },
      // Joined the day before the law came into force.
      {
        set: {
          organismesEtrangers: [
            { nom: 'Office du lac', typeOrganisme: 'organismePublicEtranger', mentions: [], dateAdhesion: '2008-04-17' },
          ],
        },
      },
    ],
    ko: [
      {
        set: {
          organismesEtrangers: [
            { nom: 'Office du lac', typeOrganisme: 'organismePublicEtranger', mentions: ['duree', 'conditions', 'modalitesFinancieres'] },
          ],
        },
      },
      { set: { organismesEtrangers: [{ nom: 'Office du lac', typeOrganisme: 'organismePublicEtranger', mentions: [] }] } },
      {
        set: {
          organismesEtrangers: [
            {
              nom: 'Office du lac',
              typeOrganisme: 'organismePublicEtranger',
              mentions: ['duree'],
              arrete: { date: '2008-04-01' },
              dateAdhesion: '2008-04-18',
            },
          ],
        },
      },
    ],
  },
});
