import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-autres-dossiers',
  profile: 'legalite',
  severity: 'info',
  source: [{ text: 'CGCT, art. L1115-1-1, L1115-2, L1115-3' }],
  confidence: 'lu',
  about: 'mecanismesUnPourcent',
  needs: ['mecanismesUnPourcent[].acteur', 'mecanismesUnPourcent[].service', 'mecanismesUnPourcent[].exercices', 'acteurs[].nature'],
  words: {
    fr: {
      title: 'Le plafond vaut pour toutes les dépenses « 1 % » du service, pas pour ce seul dossier.',
      why: 'Le plafond appartient au budget du service : tout ce que ce budget paie dans l’année au titre du 1 % s’additionne. Un dossier qui tient seul sous le plafond peut le dépasser avec les autres.',
      message: '{service} {annee} : les autres dossiers financés par ce 1 % ne sont pas comptés{reste}.',
      help: 'Ajoutez « depensesAutresDossiers: 0 » ou leur total.',
      terms: { reste: ' ; ce dossier leur laisse {disponible} sous le plafond de {plafond}', inconnu: '' },
    },
    en: {
      title: 'The ceiling holds for all “1%” spending of the service, not for this dossier alone.',
      why: 'The ceiling belongs to the budget of the service: all that this budget pays in the year under the 1% adds up. A dossier that fits below the ceiling alone may exceed it with the others.',
      message: '{service} {annee}: the other dossiers paid from this 1% are not counted{reste}.',
      help: 'Add “depensesAutresDossiers: 0” or their total.',
      terms: { reste: '; this dossier leaves them {disponible} below the ceiling of {plafond}', inconnu: '' },
    },
  },
  *check({ calculs }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      for (const [year, exercice] of (mecanisme.exercices ?? []).entries()) {
        if (exercice.depensesAutresDossiers !== undefined) continue;
        const total = calculs.unPourcent(mecanisme, exercice);
        const known = total?.assiette !== undefined && !total.depasse;
        yield {
          at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).depensesAutresDossiers,
          data: {
            service: { term: `service.${mecanisme.service}` },
            annee: String(exercice.annee),
            reste: { term: known ? 'reste' : 'inconnu' },
            disponible: { amount: known ? total.plafond - total.depenses : 0 },
            plafond: { amount: total?.plafond ?? 0 },
          },
          absence: true,
        };
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'mecanismesUnPourcent[1].exercices[0].depensesAutresDossiers': 0 } }],
    ko: [
      { unset: ['mecanismesUnPourcent[1].exercices[0].depensesAutresDossiers'] },
      {
        set: {
          'mecanismesUnPourcent[2]': {
            acteur: 'ccRoubion',
            service: 'assainissement',
            deliberation: 'delibCc',
            exercices: [{ annee: 2030 }],
          },
        },
      },
    ],
  },
});
