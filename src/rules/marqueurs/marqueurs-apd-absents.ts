import { incomeGroup, knownYears } from '../../reference/pays-cad.js';
import { rule } from '../rule.js';

const ASKED = ['environnement', 'nutrition', 'inclusion'] as const;

export default rule({
  name: 'marqueurs-apd-absents',
  profile: 'statistique',
  severity: 'info',
  source: [{ text: 'AMF du Pas-de-Calais, campagne e-APD 2024' }],
  inForce: { from: '2024-01-01' },
  confidence: 'lu',
  needs: ['localisation[].pays', 'marqueurs.environnement', 'marqueurs.nutrition', 'marqueurs.inclusion'],
  words: {
    fr: {
      title: 'La déclaration d’APD demande aussi environnement, nutrition et inclusion.',
      why: 'Quand l’argent va à un pays de la liste du CAD, il se déclare comme aide publique au développement, et le formulaire demande ces marqueurs. Les donner dès le dossier évite de les chercher au printemps suivant.',
      message: 'La déclaration d’APD demandera aussi : {marqueurs}.',
      help: 'Ajoutez « environnement: 1 », « nutrition: 0 », « inclusion: 0 ».',
    },
    en: {
      title: 'The ODA declaration also asks for environment, nutrition and inclusion.',
      why: 'When the money goes to a country of the DAC list it is declared as official development assistance, and the form asks for these markers. Giving them in the dossier saves looking for them the next spring.',
      message: 'The ODA declaration will also ask for: {marqueurs}.',
      help: 'Add “environnement: 1”, “nutrition: 0”, “inclusion: 0”.',
    },
  },
  *check({ dossier, date }) {
    const absent = ASKED.filter((marqueur) => dossier.marqueurs?.[marqueur] === undefined);
    const [first] = absent;
    if (first === undefined) return;
    // The list of a coming year is not out yet: the latest one stands for it.
    const year = Math.min(Number(date.slice(0, 4)), knownYears().at(-1) ?? 0);
    if (!(dossier.localisation ?? []).some(({ pays }) => incomeGroup(pays, year) !== undefined)) return;
    yield { at: (d) => d.marqueurs[first], data: { marqueurs: { list: absent } }, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'marqueurs.nutrition': 0 } },
      { set: { 'localisation[0].pays': 'PT' }, unset: ['marqueurs.nutrition'] },
      // The form of the earlier campaigns did not ask.
      { set: { 'identification.dateMiseAJour': '2023-12-31' }, unset: ['marqueurs.nutrition'] },
    ],
    ko: [{ unset: ['marqueurs.nutrition', 'marqueurs.inclusion'] }, { unset: ['marqueurs.inclusion'] }],
  },
});
