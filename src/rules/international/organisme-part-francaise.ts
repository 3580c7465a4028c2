import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'organisme-part-francaise',
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
    'organismesEtrangers[].membres[].pays',
    'organismesEtrangers[].membres[].partPourcent',
  ],
  words: {
    fr: {
      title: 'Les collectivités françaises ne portent pas plus de la moitié du capital ou des charges.',
      why: 'Au-delà de la moitié, l’organisme étranger serait en fait une structure française qui échappe au droit français : la participation est illégale.',
      message: 'La part française dans {nom} est de {part} %, au-delà de {plafond} %.',
      help: 'Revoyez la répartition, par exemple « partPourcent: {plafond} » ; {plafond} % exactement est admis.',
      terms: { part: 'autre part française' },
    },
    en: {
      title: 'French authorities bear no more than half of the capital or the costs.',
      why: 'Above half, the foreign body would in fact be a French structure that escapes French law: taking part is unlawful.',
      message: 'The French share in {nom} is {part}%, above {plafond}%.',
      help: 'Review the shares, for example “partPourcent: {plafond}”; exactly {plafond}% is accepted.',
      terms: { part: 'other French share' },
    },
  },
  *check({ dossier, parameter, date }) {
    if (!dossier.acteurs.some((acteur) => isFrench(acteur))) return;
    for (const [index, organisme] of (dossier.organismesEtrangers ?? []).entries()) {
      const plafond = parameter('organisme-part-francaise', organisme.dateAdhesion ?? date);
      if (organisme.typeOrganisme !== 'organismePublicEtranger' || plafond === undefined) continue;
      const parts = (organisme.membres ?? [])
        .map(({ pays, partPourcent }, place) => ({ place, part: pays === 'FR' ? toMillionths(partPourcent ?? 0) : 0 }))
        .filter(({ part }) => part > 0)
        .sort((a, b) => b.part - a.part);
      const total = parts.reduce((sum, { part }) => sum + part, 0);
      const [largest, ...others] = parts;
      if (largest === undefined || total <= toMillionths(plafond)) continue;
      yield {
        at: (d) => d.organismesEtrangers.at(index).membres.at(largest.place).partPourcent,
        on: 'value',
        data: { nom: organisme.nom, part: total / toMillionths(1), plafond },
        related: others.map(({ place }) => ({
          at: (d) => d.organismesEtrangers.at(index).membres.at(place).partPourcent,
          label: 'part',
        })),
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
              membres: [
                // Three shares whose decimal sum is 50 exactly.
                { nom: 'Département de la Haute-Loue', pays: 'FR', partPourcent: 16.7 },
                { nom: 'Montloue', pays: 'FR', partPourcent: 16.7 },
                { nom: 'Valbrune', pays: 'FR', partPourcent: 16.6 },
                { nom: 'Blitta 1', pays: 'TG', partPourcent: 50 },
              ],
            },
          ],
        },
      },
      {
        set: {
          organismesEtrangers: [
            { nom: 'GECT Lac', typeOrganisme: 'gectDroitFrancais', membres: [{ nom: 'Montloue', pays: 'FR', partPourcent: 80 }] },
          ],
        },
      },
      // Joined the day before the law came into force.
      {
        set: {
          organismesEtrangers: [
            {
              nom: 'Office du lac',
              typeOrganisme: 'organismePublicEtranger',
              membres: [{ nom: 'Montloue', pays: 'FR', partPourcent: 80 }],
              dateAdhesion: '2008-04-17',
            },
          ],
        },
      },
    ],
    ko: [
      {
        set: {
          organismesEtrangers: [
            {
              nom: 'Office du lac',
              typeOrganisme: 'organismePublicEtranger',
              membres: [
                { nom: 'Département de la Haute-Loue', pays: 'FR', partPourcent: 50.01 },
                { nom: 'Blitta 1', pays: 'TG', partPourcent: 49.99 },
              ],
            },
          ],
        },
      },
      {
        set: {
          organismesEtrangers: [
            {
              nom: 'Office du lac',
              typeOrganisme: 'organismePublicEtranger',
              membres: [
                { nom: 'Département de la Haute-Loue', pays: 'FR', partPourcent: 30 },
                { nom: 'Montloue', pays: 'FR', partPourcent: 25 },
              ],
              arrete: { date: '2008-04-01' },
              dateAdhesion: '2008-04-18',
            },
          ],
        },
      },
    ],
  },
});

/** Shares are compared as whole numbers: 16.7 + 16.7 + 16.6 is 50. */
function toMillionths(percent: number): number {
  return Math.round(percent * 1_000_000);
}
