import { rule } from '../rule.js';

export default rule({
  name: 'securite-avis',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'Cahier ludique DAECT 2020, cas 3' }],
  confidence: 'lu-secondaire',
  about: 'securite',
  needs: ['securite.zoneVigilance', 'securite.avisCentreCriseSoutien.demande'],
  words: {
    fr: {
      title: 'En zone orange ou rouge, l’avis du Centre de crise et de soutien est demandé.',
      why: 'Le ministère attend cet avis avant d’aider une action en zone dangereuse, même sans déplacement. Aucun texte contraignant n’a été relu, et la zone orange est ajoutée par prudence.',
      message: 'Zone {zone} : demandez l’avis du Centre de crise et de soutien.',
      help: 'Puis ajoutez « avisCentreCriseSoutien: { demande: true, date: 2026-10-02 } ».',
      terms: { orange: 'orange', rouge: 'rouge' },
    },
    en: {
      title: 'In an orange or red zone, the opinion of the Crisis and Support Centre is asked for.',
      why: 'The ministry expects this opinion before it helps an action in a dangerous zone, even without travel. No binding text was read, and the orange zone is added out of prudence.',
      message: 'Zone {zone}: ask for the opinion of the Crisis and Support Centre (Centre de crise et de soutien).',
      help: 'Then add “avisCentreCriseSoutien: { demande: true, date: 2026-10-02 }”.',
      terms: { orange: 'orange', rouge: 'red' },
    },
  },
  *check({ dossier }) {
    const zone = dossier.securite?.zoneVigilance;
    const demande = dossier.securite?.avisCentreCriseSoutien?.demande;
    if ((zone !== 'orange' && zone !== 'rouge') || demande === true) return;
    yield {
      at: (d) => d.securite.avisCentreCriseSoutien.demande,
      on: demande === undefined ? 'key' : 'value',
      data: { zone: { term: zone } },
      absence: demande === undefined,
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'securite.zoneVigilance': 'jaune' }, unset: ['securite.avisCentreCriseSoutien'] }],
    ko: [
      { unset: ['securite.avisCentreCriseSoutien'] },
      { set: { 'securite.zoneVigilance': 'orange' }, unset: ['securite.avisCentreCriseSoutien.demande'] },
      { set: { 'securite.avisCentreCriseSoutien': { demande: false } } },
    ],
  },
});
