import { justificationsOf, marqueursFrom, RIO } from '../../calculs/marqueurs.js';
import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'marqueur-rio-objectif',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'CBD, CCNUCC, CNULCD' }, { text: 'OCDE-CAD, marqueurs de Rio' }],
  confidence: 'lu-secondaire',
  needs: ['marqueurs', 'justificationsMarqueurs'],
  words: {
    fr: {
      title: 'Un marqueur de Rio se rattache à un objectif de sa convention.',
      why: 'Chaque marqueur de Rio mesure ce qu’un projet fait pour une convention des Nations unies, et pour elle seule. L’adaptation demande en plus de dire à quoi le lieu est vulnérable et quelles activités y répondent ; sans cela le score retenu est 0.',
      message: 'Marqueur {marqueur} : il manque {manquant} pour le justifier.',
      help: 'Ici : « objectifConvention: {objectif} ». Adaptation : aussi « vulnerabilite » et « activites ». Atténuation : « objectifConvention: reductionEmissions » ; biodiversité : « conservation ».',
      terms: {
        climatAttenuation: 'atténuation du changement climatique',
        climatAdaptation: 'adaptation au changement climatique',
        biodiversite: 'biodiversité',
        desertification: 'lutte contre la désertification',
        objectif: 'l’objectif de sa convention',
        autreObjectif: 'un objectif de sa propre convention',
        vulnerabilite: 'le contexte de vulnérabilité',
        activites: 'les activités liées',
      },
    },
    en: {
      title: 'A Rio marker is tied to an objective of its convention.',
      why: 'Each Rio marker measures what a project does for one United Nations convention, and for that one alone. Adaptation also asks to say what the place is vulnerable to and which activities answer it; without that the score is 0.',
      message: 'Marker {marqueur}: to justify it, {manquant} must still be given.',
      help: 'Here: “objectifConvention: {objectif}”. Adaptation: also “vulnerabilite” and “activites”. Mitigation: “objectifConvention: reductionEmissions”; biodiversity: “conservation”.',
      terms: {
        climatAttenuation: 'climate change mitigation',
        climatAdaptation: 'climate change adaptation',
        biodiversite: 'biodiversity',
        desertification: 'fight against desertification',
        objectif: 'the objective of its convention',
        autreObjectif: 'an objective of its own convention',
        vulnerabilite: 'the vulnerability context',
        activites: 'the linked activities',
      },
    },
  },
  *check({ dossier, parameter, date }) {
    const objectifs = parameter('marqueurs-objectifs', date);
    if (objectifs === undefined) return;
    const scored = new Set<string>(marqueursFrom(dossier, 1).map(({ marqueur }) => marqueur));
    for (const marqueur of RIO.filter((each) => scored.has(each))) {
      const known: readonly string[] = objectifs[marqueur];
      const tried = justificationsOf(dossier, marqueur).map(({ justification, index }) => {
        const { objectifConvention, vulnerabilite, activites } = justification;
        const adaptation = marqueur === 'climatAdaptation';
        const foreign = objectifConvention !== undefined && !known.includes(objectifConvention);
        return {
          index,
          foreign,
          manquant: [
            ...(objectifConvention === undefined ? ['objectif' as const] : foreign ? ['autreObjectif' as const] : []),
            ...(adaptation && isEmpty(vulnerabilite) ? ['vulnerabilite' as const] : []),
            ...(adaptation && isEmpty(activites) ? ['activites' as const] : []),
          ],
        };
      });
      if (tried.some(({ manquant }) => manquant.length === 0)) continue;
      const [first] = tried;
      const manquant = first?.manquant ?? [
        'objectif' as const,
        ...(marqueur === 'climatAdaptation' ? (['vulnerabilite', 'activites'] as const) : []),
      ];
      const [key] = manquant;
      yield {
        at: (d) => {
          if (first === undefined) return d.justificationsMarqueurs;
          const place = d.justificationsMarqueurs.at(first.index);
          return key === 'vulnerabilite' || key === 'activites' ? place[key] : place.objectifConvention;
        },
        on: first?.foreign === true ? 'value' : 'key',
        data: {
          marqueur: { term: marqueur },
          manquant: { list: manquant.map((term) => ({ term })) },
          objectif: known[0] ?? '',
        },
        absence: first?.foreign !== true,
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'justificationsMarqueurs[0].objectifConvention': 'renforcementCapacites' } },
      { set: { 'marqueurs.climatAdaptation': 0 }, unset: ['justificationsMarqueurs[0]'] },
      {
        set: {
          'marqueurs.biodiversite': 1,
          'justificationsMarqueurs[2]': { marqueur: 'biodiversite', citation: 'Protéger le captage.', objectifConvention: 'conservation' },
        },
      },
    ],
    ko: [
      { unset: ['justificationsMarqueurs[0].objectifConvention'] },
      { set: { 'justificationsMarqueurs[0].objectifConvention': 'conservation' } },
      { unset: ['justificationsMarqueurs[0].vulnerabilite'] },
      { set: { 'justificationsMarqueurs[0].activites': [] } },
      {
        set: {
          'marqueurs.desertification': 1,
          'justificationsMarqueurs[2]': {
            marqueur: 'desertification',
            citation: 'Replanter les berges.',
            objectifConvention: 'conservation',
          },
        },
      },
    ],
  },
});
