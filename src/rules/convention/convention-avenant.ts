import { rule } from '../rule.js';

export default rule({
  name: 'convention-avenant',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Parallélisme des formes' }],
  confidence: 'rappel',
  about: 'conventions',
  needs: ['acteurs[].nature', 'conventions[].parties', 'conventions[].type', 'conventions[].modifie'],
  words: {
    fr: {
      title: 'Un avenant désigne l’acte qu’il modifie et suit la même procédure.',
      why: 'Un acte se modifie comme il s’est fait : écrit, voté, signé, transmis. Un avenant qui ne nomme pas l’acte modifié ne modifie rien. Son vote est contrôlé comme celui de la convention ; sa transmission ne l’est qu’à partir de sa date d’entrée en vigueur. Principe cité de mémoire, à confirmer.',
      message: 'L’acte {id} {defaut}.',
      help: 'Ajoutez à l’avenant « modifie: conv2026 » et sa délibération ; si l’acte n’est pas un avenant, retirez « modifie ».',
      terms: {
        sansConvention: 'est un avenant, mais ne cite pas la convention qu’il modifie',
        pasAvenant: 'cite une convention modifiée ({modifie}), mais n’est pas un avenant',
      },
    },
    en: {
      title: 'An amendment names the act that it amends and follows the same procedure.',
      why: 'An act is changed the way it was made: written, voted, signed, sent. An amendment that does not name the act amended changes nothing. Its vote is checked like that of the agreement; its sending only once it has a date of entry into force. Principle quoted from memory, to be confirmed.',
      message: 'Act {id} {defaut}.',
      help: 'Add “modifie: conv2026” and its vote to the amendment; if the act is not one, remove “modifie”.',
      terms: {
        sansConvention: 'is an amendment, but does not cite the agreement that it amends',
        pasAvenant: 'cites an amended agreement ({modifie}), but is not an amendment',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const avenant = convention.type === 'avenant';
      // An amendment signed without a vote is `deliberation-absente`, for an amendment as for any act: one fact, one finding.
      if (avenant === (convention.modifie !== undefined) || !calculs.isFrench(convention)) continue;
      yield {
        at: (d) => d.conventions.at(index).modifie,
        on: avenant ? 'key' : 'value',
        data: {
          id: convention.id,
          defaut: { term: avenant ? 'sansConvention' : 'pasAvenant' },
          ...(convention.modifie === undefined ? {} : { modifie: convention.modifie }),
        },
        absence: avenant,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          'conventions[1]': { id: 'avenant1', type: 'avenant', modifie: 'convBlitta2027', parties: ['hauteLoue', 'blitta'] },
        },
      },
      { set: { 'acteurs[0].nature': 'association', 'conventions[0].type': 'avenant' } },
    ],
    ko: [
      { set: { 'conventions[1]': { id: 'avenant1', type: 'avenant', parties: ['hauteLoue', 'blitta'] } } },
      {
        set: {
          'conventions[1]': { id: 'charte1', type: 'charte', modifie: 'convBlitta2027', parties: ['hauteLoue', 'blitta'] },
        },
      },
    ],
  },
});
