import { type Convention, isAct, isForeignAuthority } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-convention',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1-1, L1115-3' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].exercices',
    'conventions[].type',
    'conventions[].parties',
    'acteurs[].nature',
    'acteurs[].nom',
  ],
  words: {
    fr: {
      title: 'En coopération, le 1 % eau, énergie ou mobilité passe par une convention.',
      why: 'Pour ces services, la loi ne permet la coopération que dans le cadre d’une convention avec une collectivité étrangère. Nous lisons que celui qui paie doit en être partie ; l’aide d’urgence et la solidarité n’en demandent pas, d’après ces mêmes articles.',
      message: '{nom} finance une coopération au titre du 1 % sans être partie à une convention.',
      help: 'Faites signer la convention à {nom}, par exemple « parties: [maVille, {id}, villePartenaire] », ou changez de volet.',
    },
    en: {
      title: 'For cooperation, the 1% for water, energy or mobility goes through an agreement.',
      why: 'For these services the law allows cooperation only under an agreement with a foreign authority. Our reading is that whoever pays must be a party to it; emergency aid and solidarity need none under the same articles.',
      message: '{nom} pays for cooperation from the 1% without being a party to an agreement.',
      help: 'Have {nom} sign the agreement, for example “parties: [maVille, {id}, villePartenaire]”, or change “volet”.',
    },
  },
  *check({ dossier, calculs }) {
    // A party that leads nowhere may be the foreign authority: `reference-inconnue` asks first.
    const isForeign = (id: string): boolean => calculs.acteur(id) === undefined || isForeignAuthority(calculs.acteur(id));
    const covers = (convention: Convention, payeur: string): boolean =>
      isAct(convention) && convention.parties.includes(payeur) && convention.parties.some(isForeign);
    for (const { index, mecanisme, acteur } of calculs.mecanismes) {
      if (acteur === undefined || mecanisme.service === 'dechets') continue;
      const spent = (mecanisme.exercices ?? []).flatMap((exercice, year) =>
        (exercice.depenses ?? []).flatMap(({ volet }, line) => (volet === 'cooperation' ? [{ year, line }] : [])),
      );
      const [first] = spent;
      if (first === undefined || (dossier.conventions ?? []).some((convention) => covers(convention, acteur.id))) continue;
      yield {
        at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(first.year).depenses.at(first.line).volet,
        on: 'value',
        data: { nom: acteur.nom, id: acteur.id },
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          'mecanismesUnPourcent[2]': {
            acteur: 'valbrune',
            service: 'assainissement',
            deliberation: 'delibCc',
            exercices: [
              {
                annee: 2030,
                source: 'estimation',
                ressources: [{ nature: 'redevances', montant: 100000 }],
                depenses: [{ libelle: 'Pompes', volet: 'cooperation', secteur: 'eau', montant: 1000 }],
                depensesAutresDossiers: 0,
              },
            ],
          },
          'acteurs[0].competences': ['assainissement'],
        },
      },
      {
        set: {
          'acteurs[5]': {
            id: 'syndicatAval',
            role: 'partenaireFinancier',
            nature: 'groupementFrancais',
            niveau: 'syndicatMixte',
            nom: 'Syndicat d’aval (fictif)',
            pays: 'FR',
          },
          'mecanismesUnPourcent[2]': {
            acteur: 'syndicatAval',
            service: 'eau',
            deliberation: 'delibSyndicat',
            exercices: [
              {
                annee: 2030,
                source: 'estimation',
                ressources: [{ nature: 'redevances', montant: 100000 }],
                depenses: [
                  { libelle: 'Citernes après la crue', volet: 'aideUrgence', secteur: 'eau', montant: 500 },
                  { libelle: 'Pompes', volet: 'solidariteInternationale', secteur: 'eau', montant: 500 },
                ],
                depensesAutresDossiers: 0,
              },
            ],
          },
        },
      },
    ],
    ko: [
      {
        set: {
          'acteurs[5]': {
            id: 'syndicatAval',
            role: 'partenaireFinancier',
            nature: 'groupementFrancais',
            niveau: 'syndicatMixte',
            nom: 'Syndicat d’aval (fictif)',
            pays: 'FR',
          },
          'mecanismesUnPourcent[2]': {
            acteur: 'syndicatAval',
            service: 'eau',
            deliberation: 'delibSyndicat',
            exercices: [
              {
                annee: 2030,
                source: 'estimation',
                ressources: [{ nature: 'redevances', montant: 100000 }],
                depenses: [{ libelle: 'Pompes', volet: 'cooperation', secteur: 'eau', montant: 1000 }],
                depensesAutresDossiers: 0,
              },
            ],
          },
        },
      },
    ],
  },
});
