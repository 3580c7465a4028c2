import { isPlaceholder } from '../../dossier/placeholder.js';
import { rule } from '../rule.js';

const FICHIERS = ['pieces/convention-signee.pdf', 'pieces/deliberation-2026-10-214.pdf', 'pieces/accuse-reception-prefecture.pdf'];

export default rule({
  name: 'piece-fichier-introuvable',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'piecesJointes',
  needs: ['piecesJointes[].fichier'],
  words: {
    fr: {
      title: 'Chaque pièce jointe citée existe dans le dossier.',
      why: 'Le bordereau imprime ce qui est cité : une pièce introuvable se découvre au moment du dépôt, quand il est trop tard pour la demander.',
      message: 'La pièce {fichier} est introuvable.',
      help: 'Copiez le fichier sous « pieces/ », à côté du dossier, ou corrigez « fichier », par exemple « fichier: pieces/convention.pdf ». Un chemin qui sort du dossier n’est pas suivi.',
    },
    en: {
      title: 'Each attachment cited exists in the folder.',
      why: 'The list of documents prints what is cited: a missing one is found out on the day of filing, when it is too late to ask for it.',
      message: 'Attachment {fichier} is not found.',
      help: 'Copy the file under “pieces/”, next to the dossier, or correct “fichier”, for example “fichier: pieces/convention.pdf”. A path that leaves the folder is not followed.',
    },
  },
  *check({ dossier, files }) {
    if (files === undefined) return;
    for (const [index, { fichier }] of (dossier.piecesJointes ?? []).entries()) {
      if (files.has(fichier) || isPlaceholder(fichier)) continue;
      yield { at: (d) => d.piecesJointes.at(index).fichier, on: 'value', data: { fichier } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ files: FICHIERS }, { set: { 'piecesJointes[0].fichier': 'pieces/autre.pdf' } }],
    ko: [{ set: { 'piecesJointes[0].fichier': 'pieces/convention.pdf' }, files: FICHIERS }, { files: [] }],
  },
});
