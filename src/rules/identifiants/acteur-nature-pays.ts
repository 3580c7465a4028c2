import { isForeignAuthority, isFrench } from '../../dossier/model.js';
import { isCountryCode } from '../../reference/pays.js';
import { type Locator, rule } from '../rule.js';

export default rule({
  name: 'acteur-nature-pays',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'acteurs[].pays'],
  words: {
    fr: {
      title: 'La nature d’un acteur et son pays ne se contredisent pas.',
      why: 'La nature décide des règles de droit français qui s’appliquent, le pays de l’aide et des dispositifs ouverts. S’ils se contredisent, une partie des contrôles porte sur le mauvais acteur.',
      message: '{nom} : la nature « {nature} » ne va pas avec le pays {pays}.',
      help: 'Une collectivité d’outre-mer garde « pays: FR » et précise sa « region » ; hors des États de l’Union européenne et du Conseil de l’Europe, écrivez « nature: collectiviteEtrangere ».',
      terms: { 'lieu.nature': 'nature de l’acteur', 'lieu.pays': 'pays de l’acteur' },
    },
    en: {
      title: 'The nature of an actor and its country do not contradict each other.',
      why: 'The nature decides which rules of French law apply, the country which aid and schemes are open. If they contradict each other, some checks look at the wrong actor.',
      message: '{nom}: the nature “{nature}” does not fit the country {pays}.',
      help: 'An overseas authority keeps “pays: FR” and gives its “region”; outside the States of the European Union and the Council of Europe, write “nature: collectiviteEtrangere”.',
      terms: { 'lieu.nature': 'nature of the actor', 'lieu.pays': 'country of the actor' },
    },
  },
  *check({ dossier, parameter, date }) {
    const europe: readonly string[] | undefined = parameter('pays-europe', date);
    for (const [index, acteur] of dossier.acteurs.entries()) {
      const { nom, nature, pays } = acteur;
      if (!isCountryCode(pays)) continue;
      const data = { nom, nature, pays };
      if (isFrench(acteur) ? pays !== 'FR' : isForeignAuthority(acteur) && pays === 'FR') {
        const related = [{ at: (d: Parameters<Locator>[0]) => d.acteurs.at(index).nature, label: 'lieu.nature' }];
        yield { at: (d) => d.acteurs.at(index).pays, on: 'value', data, related };
      } else if (nature === 'collectiviteEuropeenne' && europe !== undefined && !europe.includes(pays)) {
        const related = [{ at: (d: Parameters<Locator>[0]) => d.acteurs.at(index).pays, label: 'lieu.pays' }];
        yield { at: (d) => d.acteurs.at(index).nature, on: 'value', data, related };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'acteurs[0].region': 'guadeloupe' } },
      { set: { 'acteurs[1].nature': 'collectiviteEuropeenne', 'acteurs[1].pays': 'UA' } },
      // Russia left the Council of Europe on 16 March 2022.
      { set: { 'identification.dateMiseAJour': '2022-03-15', 'acteurs[1].nature': 'collectiviteEuropeenne', 'acteurs[1].pays': 'RU' } },
      {
        set: { 'acteurs[2]': { id: 'maison', role: 'accompagnateur', nature: 'association', nom: 'Maison du Togo (fictive)', pays: 'FR' } },
      },
    ],
    ko: [
      { set: { 'acteurs[1].nature': 'collectiviteEuropeenne' } },
      { set: { 'acteurs[0].pays': 'GP' } },
      { set: { 'acteurs[1].pays': 'FR' } },
      { set: { 'acteurs[1].nature': 'collectiviteEuropeenne', 'acteurs[1].pays': 'RU' } },
    ],
  },
});
