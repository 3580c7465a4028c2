import { isEmpty, isForeignAuthority, isFrench } from '../../dossier/model.js';
import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'convention-parties-identifiees',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Conventions publiées : Yvelines–Blitta 2012-2015, Yvelines–Matam' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].niveau',
    'acteurs[].nom',
    'acteurs[].siege',
    'acteurs[].representantLegal.fonction',
    'conventions[].parties',
  ],
  words: {
    fr: {
      title: 'Chaque partie est identifiée : nom, statut, siège, qualité du représentant.',
      why: 'L’acte commence par dire qui s’engage et par qui. Si le statut, le siège ou la qualité du représentant manque, la pièce imprimée a un blanc et le signataire peut être contesté.',
      message: 'Il manque, pour « {nom} », {manquants}.',
      help: 'Complétez cet acteur, sous « acteurs » : {exemples}.',
      terms: {
        niveau: 'le statut',
        siege: 'le siège',
        representantLegal: 'la qualité du représentant',
        'exemple.niveau': '« niveau: commune »',
        'exemple.siege': '« siege: Mairie de Blitta 1, préfecture de Blitta »',
        'exemple.representantLegal': '« representantLegal: { fonction: maire } »',
      },
    },
    en: {
      title: 'Each party is identified: name, status, seat, capacity of its representative.',
      why: 'The act begins by saying who commits itself and through whom. Where the status, the seat or the capacity of the representative is missing, the printed document has a blank and the signatory may be challenged.',
      message: 'Missing for “{nom}”: {manquants}.',
      help: 'Complete this actor, under “acteurs”: {exemples}.',
      terms: {
        niveau: 'its status',
        siege: 'its seat',
        representantLegal: 'the capacity of its representative',
        'exemple.niveau': '“niveau: commune”',
        'exemple.siege': '“siege: Mairie de Blitta 1, préfecture de Blitta”',
        'exemple.representantLegal': '“representantLegal: { fonction: maire }”',
      },
    },
  },
  *check({ dossier }) {
    const parties = new Set((dossier.conventions ?? []).flatMap((convention) => convention.parties));
    for (const [index, acteur] of dossier.acteurs.entries()) {
      if (!parties.has(acteur.id)) continue;
      const missing: [string, Hit['at']][] = [];
      if (acteur.niveau === undefined && (isFrench(acteur) || isForeignAuthority(acteur)))
        missing.push(['niveau', (d) => d.acteurs.at(index).niveau]);
      if (isEmpty(acteur.siege)) missing.push(['siege', (d) => d.acteurs.at(index).siege]);
      if (isEmpty(acteur.representantLegal?.fonction))
        missing.push(['representantLegal', (d) => d.acteurs.at(index).representantLegal.fonction]);
      const first = missing[0];
      if (first === undefined) continue;
      yield {
        at: first[1],
        data: {
          nom: acteur.nom,
          manquants: { list: missing.map(([term]) => ({ term })) },
          exemples: { list: missing.map(([term]) => ({ term: `exemple.${term}` })) },
        },
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'acteurs[2]': { id: 'ecole', role: 'beneficiaire', nature: 'etablissementPublic', nom: 'École de Blitta', pays: 'TG' } } },
      { set: { 'acteurs[1].nature': 'autoriteDeconcentree' }, unset: ['acteurs[1].niveau'] },
    ],
    ko: [
      { unset: ['acteurs[1].siege'] },
      { unset: ['acteurs[1].niveau'] },
      { unset: ['acteurs[1].representantLegal'] },
      { set: { 'acteurs[0].representantLegal.fonction': ' ' }, unset: ['acteurs[0].siege'] },
    ],
  },
});
