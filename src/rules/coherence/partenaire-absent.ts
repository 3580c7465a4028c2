import { type Acteur, isForeignAuthority } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenaire-absent',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: ['typeDossier', 'acteurs[].role', 'acteurs[].nature', 'acteurs[].pays'],
  words: {
    fr: {
      title: 'Un projet de coopération a un partenaire étranger.',
      why: 'Une coopération se mène avec une autorité locale étrangère, que les appels demandent. Agir sans elle reste permis (CE, 13 mai 2024), mais c’est alors une subvention, et le dossier n’a pas les mêmes pièces.',
      message: 'Aucun partenaire étranger n’est déclaré.',
      help: 'Ajoutez-le aux acteurs, avec « role: partenaireEtranger » et « nature: collectiviteEtrangere », ou choisissez « typeDossier: subvention ».',
    },
    en: {
      title: 'A cooperation project has a foreign partner.',
      why: 'Cooperation is carried out with a foreign local authority, which the calls ask for. Acting without one is allowed (CE, 13 May 2024), but this is then a subsidy, and the dossier does not have the same documents.',
      message: 'No foreign partner is declared.',
      help: 'Add it to the actors, with “role: partenaireEtranger” and “nature: collectiviteEtrangere”, or choose “typeDossier: subvention”.',
    },
  },
  *check({ dossier }) {
    if (!['projet', 'partenariat', 'convention', 'jumelage'].includes(dossier.typeDossier)) return;
    const lead = dossier.acteurs.find((acteur) => acteur.role === 'chefDeFile');
    // A co-lead of the country of the lead is on the same side; one from another country is a partner.
    const sameSide = (acteur: Acteur): boolean =>
      (acteur.role === 'chefDeFile' || acteur.role === 'coChefDeFile') && acteur.pays === lead?.pays;
    const partner = (acteur: Acteur): boolean =>
      isForeignAuthority(acteur) || acteur.nature === 'autoriteDeconcentree' || acteur.nature === 'etat';
    if (dossier.acteurs.some((acteur) => partner(acteur) && !sameSide(acteur))) return;
    yield { at: (d) => d.acteurs, absence: true };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'acteurs[1].nature': 'autoriteDeconcentree' } },
      { set: { 'acteurs[1].role': 'coChefDeFile' } },
      { set: { typeDossier: 'subvention' }, unset: ['acteurs[1]'] },
    ],
    ko: [
      {
        set: {
          'identification.etat': 'brouillon',
          'deliberations[0].parties': ['hauteLoue'],
          piecesJointes: [],
        },
        unset: ['acteurs[1]', 'conventions', 'partenariat.gouvernance'],
      },
    ],
  },
});
