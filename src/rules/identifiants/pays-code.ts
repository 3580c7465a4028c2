import { isCountryCode } from '../../reference/pays.js';
import type { Locator } from '../rule.js';
import { rule } from '../rule.js';

export default rule({
  name: 'pays-code',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'ISO 3166-1' }],
  confidence: 'lu',
  needs: [
    'acteurs[].pays',
    'localisation[].pays',
    'missions[].pays',
    'organismesEtrangers[].membres[].pays',
    'evenement.pays',
    'versements[].beneficiaire.pays',
  ],
  words: {
    fr: {
      title: 'Un pays s’écrit avec son code ISO à deux lettres.',
      why: 'Le code décide de la liste des bénéficiaires de l’aide, des suspensions et des règles du partenaire : un nom en toutes lettres ne suffit pas.',
      message: '« {valeur} » n’est pas un code de pays.',
      help: 'Écrivez par exemple « pays: TG » pour le Togo.',
    },
    en: {
      title: 'A country is written with its two-letter ISO code.',
      why: 'The code decides on the list of aid recipients, the suspensions and the rules of the partner: a name in full is not enough.',
      message: '“{valeur}” is not a country code.',
      help: 'Write for example “pays: TG” for Togo.',
    },
  },
  *check({ dossier }) {
    const places: [string, Locator][] = [
      ...dossier.acteurs.map((acteur, index): [string, Locator] => [acteur.pays, (d) => d.acteurs.at(index).pays]),
      ...(dossier.localisation ?? []).map((lieu, index): [string, Locator] => [lieu.pays, (d) => d.localisation.at(index).pays]),
      ...(dossier.missions ?? []).map((mission, index): [string, Locator] => [mission.pays, (d) => d.missions.at(index).pays]),
      ...(dossier.organismesEtrangers ?? []).flatMap((organisme, index) =>
        (organisme.membres ?? []).map((membre, rank): [string, Locator] => [
          membre.pays,
          (d) => d.organismesEtrangers.at(index).membres.at(rank).pays,
        ]),
      ),
      ...(dossier.evenement?.pays ?? []).map((pays, index): [string, Locator] => [pays, (d) => d.evenement.pays.at(index)]),
      ...(dossier.versements ?? []).flatMap(({ beneficiaire }, index): [string, Locator][] =>
        beneficiaire?.pays === undefined ? [] : [[beneficiaire.pays, (d) => d.versements.at(index).beneficiaire.pays]],
      ),
    ];
    for (const [valeur, at] of places) {
      if (!isCountryCode(valeur)) yield { at, on: 'value', data: { valeur } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'acteurs[1].pays': 'XK' } }],
    ko: [
      { set: { 'acteurs[1].pays': 'ZZ' } },
      { set: { 'acteurs[1].pays': 'Togo' } },
      {
        set: {
          organismesEtrangers: [
            { nom: 'Agence du Rhin (fictive)', typeOrganisme: 'districtEuropeen', membres: [{ nom: 'Ville de Kehl', pays: 'ZZ' }] },
          ],
        },
      },
    ],
  },
});
