import { type Entite, entityNamed } from '../../calculs/entites.js';
import { type Acteur, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'entite-a-verifier',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Circulaire du 24 mai 2018' }],
  confidence: 'incertain',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'acteurs[].reconnaissance', 'localisation[].lieu'],
  words: {
    fr: {
      title: 'Un nom de la liste datée des territoires contestés appelle une vérification.',
      why: 'Un acte avec une entité que la France ne reconnaît pas a été annulé par le juge. Aucune liste officielle n’a été trouvée : celle de l’outil, vide au départ, pose une question et n’accuse personne. À confirmer.',
      message: '{constat} : à confirmer.',
      help: 'Demandez confirmation à la DCTCIV, puis écrivez pour l’acteur concerné « reconnaissance: reconnue » ou « reconnaissance: nonReconnue ». Pour un lieu, gardez la réponse en commentaire : « # aect-ignore entite-a-verifier : réponse de la DCTCIV du 12 mars 2027 ».',
      terms: {
        liste: '{nom} figure dans la liste des territoires au statut contesté ({entite})',
        declare: 'Le statut du territoire de {nom} est déclaré contesté',
      },
    },
    en: {
      title: 'A name of the dated list of contested territories calls for a check.',
      why: 'Courts have annulled acts with an entity that France does not recognise. No official list was found: that of the tool, empty at first, asks a question and accuses nobody. To be confirmed.',
      message: '{constat}: to be confirmed.',
      help: 'Ask the DCTCIV for confirmation, then write for the actor concerned “reconnaissance: reconnue” or “reconnaissance: nonReconnue”. For a place, keep the answer as a comment: “# aect-ignore entite-a-verifier : réponse de la DCTCIV du 12 mars 2027”.',
      terms: {
        liste: '{nom} is on the list of territories with a contested status ({entite})',
        declare: 'The status of the territory of {nom} is said to be contested',
      },
    },
  },
  *check({ dossier, parameter, date }) {
    if (!dossier.acteurs.some((acteur) => isFrench(acteur))) return;
    const entites: readonly Entite[] = parameter('entites-contestees', date) ?? [];
    for (const [index, acteur] of dossier.acteurs.entries()) {
      if (acteur.reconnaissance === 'statutConteste') {
        yield {
          at: (d) => d.acteurs.at(index).reconnaissance,
          on: 'value',
          data: { constat: { term: 'declare' }, nom: acteur.nom },
        };
        continue;
      }
      const entite = isSettled(acteur) ? undefined : entityNamed(acteur.nom, entites);
      if (entite !== undefined)
        yield { at: (d) => d.acteurs.at(index).nom, on: 'value', data: { constat: { term: 'liste' }, nom: acteur.nom, entite } };
    }
    for (const [index, { lieu }] of (dossier.localisation ?? []).entries()) {
      const entite = lieu === undefined ? undefined : entityNamed(lieu, entites);
      if (lieu !== undefined && entite !== undefined)
        yield { at: (d) => d.localisation.at(index).lieu, on: 'value', data: { constat: { term: 'liste' }, nom: lieu, entite } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { unset: ['acteurs[1].reconnaissance'] },
      // The list is shipped without an active line.
      { set: { 'acteurs[1].nom': 'Commune du Haut-Karabagh' }, unset: ['acteurs[1].reconnaissance'] },
    ],
    ko: [{ set: { 'acteurs[1].reconnaissance': 'statutConteste' } }],
  },
});

/** The question has been asked and answered. */
function isSettled(acteur: Acteur): boolean {
  return acteur.reconnaissance === 'reconnue' || acteur.reconnaissance === 'nonReconnue';
}
