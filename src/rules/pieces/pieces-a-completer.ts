import type { Path } from '../../base/path.js';
import { isPlaceholder } from '../../dossier/placeholder.js';
import { atPath, rule } from '../rule.js';

export default rule({
  name: 'pieces-a-completer',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: 'anything',
  words: {
    fr: {
      title: 'Un dossier prêt n’a plus de mention « À compléter ».',
      why: 'La mention tient la place d’une valeur inconnue tant qu’on rédige. Imprimée dans un acte signé ou dans un formulaire déposé, elle devient le texte de l’acte.',
      message: '« {cle} » est encore à compléter.',
      help: 'Remplacez « À compléter » par la valeur, ou revenez à « etat: brouillon ».',
    },
    en: {
      title: 'A dossier that is ready holds no “À compléter” any more.',
      why: 'These words stand for an unknown value while the dossier is being written. Printed in a signed act or a filed form, they become the text of the act.',
      message: '“{cle}” is still to be completed.',
      help: 'Replace “À compléter” by the value, or go back to “etat: brouillon”.',
    },
  },
  *check({ dossier, calculs }) {
    if (dossier.identification.etat === 'brouillon') return;
    for (const { path } of calculs.texts.filter((text) => isPlaceholder(text.value)))
      yield { at: atPath(path), on: 'value', data: { cle: spell(path) }, absence: true };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'identification.etat': 'brouillon', 'acteurs[0].representantLegal.nom': 'À compléter' } },
      { set: { 'conventions[0].preambule': 'Le calendrier des missions reste à compléter.' } },
    ],
    ko: [
      { set: { 'acteurs[0].representantLegal.nom': 'À compléter' } },
      { set: { 'conventions[0].engagementsTechniques[1].texte': 'a compléter après la mission' } },
      { set: { 'partenariat.historique': ' À COMPLÉTER' } },
    ],
  },
});

/** `acteurs[1].contact.nom`: entries count from 1, as people do. */
function spell(path: Path): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step + 1}]` : `${text}${text && '.'}${step}`), '');
}
