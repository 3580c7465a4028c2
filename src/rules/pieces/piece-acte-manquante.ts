import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

const ACTES = ['convention', 'accordCooperation', 'contratRelation', 'lettreIntention'];

export default rule({
  name: 'piece-acte-manquante',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'MEAE, appel à projets généraliste 2024-2026, pièces' }],
  confidence: 'lu',
  about: 'candidatures',
  needs: [
    'identification.etat',
    'candidatures',
    'conventions[].id',
    'conventions[].dateSignature',
    'conventions[].parties',
    'deliberations[].id',
    'deliberations[].acteur',
    'piecesJointes[].type',
    'piecesJointes[].acteur',
  ],
  words: {
    fr: {
      title: 'Les actes cités sont joints au dépôt.',
      why: 'L’instructeur ne lit que ce qui est joint : un acte cité sans sa copie vaut un acte absent, et le dossier est déclaré incomplet.',
      message: 'L’acte {acte} est cité mais n’est pas joint.',
      help: 'Ajoutez-le sous « piecesJointes », par exemple « - { type: {type}, fichier: pieces/{type}.pdf, acteur: {acteur} } ».',
    },
    en: {
      title: 'The acts that are cited are attached to the request.',
      why: 'The person who examines the request reads only what is attached: an act cited without its copy counts as missing, and the request as incomplete.',
      message: 'Act {acte} is cited but not attached.',
      help: 'Add it under “piecesJointes”, for example “- { type: {type}, fichier: pieces/{type}.pdf, acteur: {acteur} }”.',
    },
  },
  *check({ dossier }) {
    if (isEmpty(dossier.candidatures) || dossier.identification.etat === 'brouillon') return;
    const pieces = dossier.piecesJointes ?? [];
    if (!pieces.some((piece) => ACTES.includes(piece.type)))
      for (const convention of dossier.conventions ?? []) {
        if (convention.dateSignature === undefined) continue;
        const acteur = convention.parties[0] ?? 'maVille';
        yield { at: (d) => d.piecesJointes, data: { acte: convention.id, type: 'convention', acteur }, absence: true };
      }
    for (const { id, acteur } of dossier.deliberations ?? []) {
      if (pieces.some((piece) => piece.type === 'deliberation' && piece.acteur === acteur)) continue;
      yield { at: (d) => d.piecesJointes, data: { acte: id, type: 'deliberation', acteur }, absence: true };
    }
  },
  examples: {
    base: 'senegal-generaliste',
    ok: [
      { set: { 'piecesJointes[0].type': 'accordCooperation' } },
      { set: { 'identification.etat': 'brouillon' }, unset: ['piecesJointes[0]'] },
      { set: { candidatures: [] }, unset: ['piecesJointes[0]'] },
    ],
    ko: [
      { unset: ['piecesJointes[0]'] },
      { unset: ['piecesJointes[2]', 'piecesJointes[1]'] },
      { set: { 'piecesJointes[1].acteur': 'thioune', 'piecesJointes[2].acteur': 'thioune' } },
    ],
  },
});
