import { accordOutreMer } from '../../calculs/outre-mer.js';
import { isFrench } from '../../dossier/model.js';
import { type Locator, rule } from '../rule.js';

export default rule({
  name: 'outre-mer-zone',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L4433-4-2, L4433-4-3' }],
  confidence: 'lu-secondaire',
  about: 'outreMer',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].region',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
    'outreMer.procedure',
    'outreMer.convention',
    'outreMer.zone',
  ],
  words: {
    fr: {
      title: 'L’accord régional vise la zone de la collectivité.',
      why: 'La loi n’ouvre cette procédure qu’avec les voisins : ailleurs, la collectivité coopère comme toute autre, avec une autorité locale et non avec un État. La liste des zones est lue à travers une source secondaire.',
      message: '{constat} : vérifiez la procédure.',
      help: '{remede}Avec une autorité locale d’une autre zone, écrivez « procedure: conventionOrdinaire ».',
      terms: {
        hors: 'La zone {zone} n’est pas celle de {region}',
        absente: 'La zone du partenaire n’est pas indiquée',
        sansZone: 'Aucune zone d’accord régional n’est connue pour « region: {region} »',
        sansRegion: 'Rien ne dit que « {nom} » est une collectivité d’outre-mer, seule admise à cette procédure',
        remedeRegion: 'Indiquez sous « acteurs » la collectivité dont elle relève, par exemple « region: guadeloupe ». ',
        remede: 'Indiquez la zone du partenaire, par exemple « zone: {exemple} ». ',
        collectivite: 'collectivité',
        procedure: 'procédure invoquée',
        caraibe: 'Caraïbe',
        continentAmericain: 'continent américain',
        oceanIndien: 'océan Indien',
        continentsVoisinsOceanIndien: 'continents voisins de l’océan Indien',
        autre: '« autre »',
        guadeloupe: 'la Guadeloupe',
        martinique: 'la Martinique',
        guyane: 'la Guyane',
        laReunion: 'La Réunion',
        mayotte: 'Mayotte',
      },
    },
    en: {
      title: 'The regional agreement aims at the zone of the authority.',
      why: 'The law opens this procedure with neighbours only: elsewhere the authority cooperates like any other, with a local authority and not with a State. The list of zones is read through a secondary source.',
      message: '{constat}: check the procedure.',
      help: '{remede}With a local authority of another zone, write “procedure: conventionOrdinaire”.',
      terms: {
        hors: 'The zone {zone} is not that of {region}',
        absente: 'The zone of the partner is not given',
        sansZone: 'No zone for regional agreements is known for “region: {region}”',
        sansRegion: 'Nothing says that “{nom}” is an overseas authority, the only kind that this procedure is open to',
        remedeRegion: 'Give under “acteurs” the overseas authority it belongs to, for example “region: guadeloupe”. ',
        remede: 'Give the zone of the partner, for example “zone: {exemple}”. ',
        collectivite: 'authority',
        procedure: 'procedure claimed',
        caraibe: 'Caribbean',
        continentAmericain: 'American continent',
        oceanIndien: 'Indian Ocean',
        continentsVoisinsOceanIndien: 'continents next to the Indian Ocean',
        autre: '“other”',
        guadeloupe: 'Guadeloupe',
        martinique: 'Martinique',
        guyane: 'French Guiana',
        laReunion: 'La Réunion',
        mayotte: 'Mayotte',
      },
    },
  },
  *check({ dossier, calculs, parameter, date }) {
    const { outreMer } = dossier;
    if (outreMer?.procedure === undefined || outreMer.procedure === 'conventionOrdinaire') return;
    const accord = accordOutreMer(dossier, calculs);
    const factDate = accord && calculs.conventionDate(accord.convention);
    const zones: Readonly<Record<string, readonly string[]>> = parameter('outre-mer-zones', factDate ?? date) ?? {};
    // Those with a law of their own are left to `outre-mer-hors-champ`.
    const own: readonly string[] = parameter('outre-mer-regimes-propres', factDate ?? date) ?? [];
    const candidates = dossier.acteurs.flatMap((acteur, place) => {
      const { id, nom, region } = acteur;
      if (!isFrench(acteur) || (region !== undefined && own.includes(region))) return [];
      if (accord !== undefined && !accord.convention.parties.includes(id)) return [];
      return [{ place, nom, region, zones: region === undefined ? [] : (zones[region] ?? []) }];
    });
    const { zone } = outreMer;
    const chosen =
      candidates.find((each) => each.zones.length > 0) ?? candidates.find((each) => each.region !== undefined) ?? candidates[0];
    if (chosen === undefined || (zone !== undefined && candidates.some((each) => each.zones.includes(zone)))) return;
    const collectivite: Locator = (d) => d.acteurs.at(chosen.place).region;
    if (chosen.region === undefined) {
      if (dossier.acteurs.some((acteur) => isFrench(acteur) && own.includes(acteur.region ?? ''))) return;
      const data = { constat: { term: 'sansRegion' }, remede: { term: 'remedeRegion' }, nom: chosen.nom };
      yield { at: collectivite, data, related: [{ at: (d) => d.outreMer.procedure, label: 'procedure' }], factDate, absence: true };
      return;
    }
    const constat = chosen.zones.length === 0 ? 'sansZone' : zone === undefined ? 'absente' : 'hors';
    yield {
      at: (d) => d.outreMer.zone,
      on: zone === undefined ? 'key' : 'value',
      data: {
        constat: { term: constat },
        zone: { term: zone ?? '' },
        region: { term: chosen.region },
        remede: constat === 'sansZone' ? '' : { term: 'remede' },
        exemple: chosen.zones[0] ?? '',
      },
      related: [{ at: collectivite, label: 'collectivite' }],
      factDate,
      absence: constat === 'absente',
    };
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      { set: { 'outreMer.zone': 'continentAmericain' } },
      { set: { 'acteurs[0].region': 'mayotte', 'outreMer.zone': 'continentsVoisinsOceanIndien' } },
      { set: { 'outreMer.procedure': 'conventionOrdinaire', 'outreMer.zone': 'oceanIndien' } },
      { set: { 'acteurs[0].region': 'nouvelleCaledonie' } },
    ],
    ko: [
      { set: { 'outreMer.zone': 'oceanIndien' } },
      { set: { 'acteurs[0].region': 'laReunion' } },
      { set: { 'acteurs[0].region': 'bretagne' } },
      { unset: ['acteurs[0].region'] },
      { unset: ['outreMer.zone'] },
    ],
  },
});
