import { rule } from '../rule.js';

export default rule({
  name: 'subvention-deliberation',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L2311-7' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'identification.etat',
    'subventions[].acteur',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'deliberations[].date',
    'deliberations[].decisions',
  ],
  words: {
    fr: {
      title: 'L’attribution de la subvention fait l’objet d’une délibération.',
      why: 'Une subvention s’attribue par un vote distinct de celui du budget ; signée ou versée sans lui, elle n’a pas de base. L’article cité vise les communes : les textes des autres niveaux n’ont pas été relus. Une attribution par le budget est possible dans certains cas : excusez-la par « aect-ignore », avec le motif.',
      message: 'La subvention {id} n’a pas de délibération d’attribution{detail}.',
      help: 'Citez le vote : « deliberation: delib2026 », avec « attribueSubvention » dans ses « decisions ».',
      terms: { autre: ' : le vote cité ne l’attribue pas', 'lieu.decisions': 'décisions du vote' },
    },
    en: {
      title: 'The grant of the subsidy is the object of a vote.',
      why: 'A subsidy is granted by a vote of its own, apart from the budget; signed or paid without one, it has no basis. The article cited is about communes: the texts of the other tiers were not read again. Some grants may be made in the budget itself: excuse those with “aect-ignore” and the reason.',
      message: 'Subsidy {id} has no vote that grants it{detail}.',
      help: 'Cite the vote: “deliberation: delib2026”, with “attribueSubvention” among its “decisions”.',
      terms: { autre: ': the vote cited does not grant it', 'lieu.decisions': 'decisions of the vote' },
    },
  },
  *check({ dossier, calculs }) {
    const underWay = ['enCours', 'clos'].includes(dossier.identification.etat);
    for (const { index, subvention } of calculs.subventions) {
      const id = subvention.deliberation;
      const factDate = calculs.subventionDate(subvention);
      if (id === undefined) {
        if (!underWay && subvention.conventionAttributive?.dateSignature === undefined) continue;
        yield {
          at: (d) => d.subventions.at(index).deliberation,
          data: { id: subvention.id, detail: '' },
          factDate,
          absence: true,
        };
        continue;
      }
      const vote = (dossier.deliberations ?? []).findIndex((each) => each.id === id);
      const decisions = dossier.deliberations?.[vote]?.decisions;
      if (decisions === undefined || decisions.includes('attribueSubvention')) continue;
      yield {
        at: (d) => d.subventions.at(index).deliberation,
        on: 'value',
        data: { id: subvention.id, detail: { term: 'autre' } },
        related: [{ at: (d) => d.deliberations.at(vote).decisions, label: 'lieu.decisions' }],
        factDate,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      {
        set: { 'identification.etat': 'accepte' },
        unset: ['subventions[0].deliberation', 'subventions[0].conventionAttributive.dateSignature'],
      },
      { unset: ['deliberations[0].decisions'] },
    ],
    ko: [
      { unset: ['subventions[0].deliberation'] },
      { set: { 'identification.etat': 'accepte' }, unset: ['subventions[0].deliberation'] },
      {
        set: { 'subventions[0].montants[0].montant': 23000 },
        unset: ['subventions[0].deliberation', 'subventions[0].conventionAttributive.dateSignature'],
      },
      { set: { 'deliberations[0].decisions': ['approuveConvention'] } },
      { set: { 'deliberations[0].decisions': [] } },
    ],
  },
});
