import { isEmpty, isForeignAuthority } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-habilitation-partenaire',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Fiche CNFPT « Rédiger une convention de coopération décentralisée »' }],
  confidence: 'lu',
  about: 'conventions',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'acteurs[].habilitation', 'conventions[].parties'],
  words: {
    fr: {
      title: 'Le droit du partenaire lui permet de signer.',
      why: 'Beaucoup d’États soumettent les accords de leurs collectivités à un vote, à une tutelle ou à un ministère. Sans cette formalité, le partenaire n’est pas engagé, et l’acte ne vaut que d’un côté.',
      message: 'Rien n’indique que « {nom} » peut signer selon son propre droit.',
      help: 'Ajoutez à cet acteur « habilitation: délibération du conseil municipal, autorisation de la tutelle ».',
    },
    en: {
      title: 'The partner’s own law lets it sign.',
      why: 'Many States submit the agreements of their local authorities to a vote, a supervisor or a ministry. Without that step the partner is not bound, and the act holds on one side only.',
      message: 'Nothing shows that “{nom}” may sign under its own law.',
      help: 'Add to this actor “habilitation: délibération du conseil municipal, autorisation de la tutelle”.',
    },
  },
  *check({ dossier }) {
    const parties = new Set((dossier.conventions ?? []).flatMap((convention) => convention.parties));
    for (const [index, acteur] of dossier.acteurs.entries()) {
      if (!parties.has(acteur.id) || !isForeignAuthority(acteur) || !isEmpty(acteur.habilitation)) continue;
      yield { at: (d) => d.acteurs.at(index).habilitation, data: { nom: acteur.nom }, absence: true };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'acteurs[1].habilitation': 'Loi togolaise relative à la décentralisation' } },
      { set: { 'acteurs[1].nature': 'etat' }, unset: ['acteurs[1].habilitation'] },
    ],
    ko: [{ unset: ['acteurs[1].habilitation'] }],
  },
});
