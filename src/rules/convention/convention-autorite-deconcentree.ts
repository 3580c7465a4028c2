import { isForeignAuthority } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-autorite-deconcentree',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-5' }, { text: 'CE, 17 février 2016, n° 368342' }],
  confidence: 'lu-secondaire',
  about: 'conventions',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'conventions[].parties'],
  words: {
    fr: {
      title: 'Une autorité déconcentrée doit agir au nom du territoire et non de l’État.',
      why: 'Signer avec un État étranger est interdit, sauf cas autorisés d’avance. Un gouverneur ou un préfet peut représenter son territoire ou son État : si c’est l’État, l’acte est illégal.',
      message: '« {nom} » représente peut-être un État : vérifiez au nom de qui cette autorité signe.',
      help: 'Faites signer aussi une commune du territoire (« parties: [maVille, gouvernorat, blitta] »), ou demandez l’avis de la préfecture.',
    },
    en: {
      title: 'A State’s local office must act for the territory and not for the State.',
      why: 'Signing with a foreign State is forbidden, save in cases authorised beforehand. A governor or a prefect may stand for a territory or for a State: if it is the State, the act is unlawful.',
      message: '“{nom}” may stand for a State: check on whose behalf it signs.',
      help: 'Let a commune of the territory sign too (“parties: [maVille, gouvernorat, blitta]”), or ask the prefecture for its opinion.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!calculs.isFrench(convention)) continue;
      const parties = convention.parties.map((id) => calculs.acteur(id));
      // A party that leads nowhere may be the local authority that cures the doubt.
      if (parties.some((each) => each === undefined || isForeignAuthority(each))) continue;
      for (const [party, acteur] of parties.entries()) {
        if (acteur?.nature !== 'autoriteDeconcentree') continue;
        yield { at: (d) => d.conventions.at(index).parties.at(party), on: 'value', data: { nom: acteur.nom } };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          'acteurs[2]': { id: 'gouvernorat', role: 'acteurTerritoire', nature: 'autoriteDeconcentree', nom: 'Gouvernorat', pays: 'TG' },
          'conventions[0].parties': ['hauteLoue', 'gouvernorat', 'blitta'],
        },
      },
      { set: { 'acteurs[1].nature': 'autoriteDeconcentree', 'acteurs[0].nature': 'association' } },
    ],
    ko: [{ set: { 'acteurs[1].nature': 'autoriteDeconcentree' } }],
  },
});
