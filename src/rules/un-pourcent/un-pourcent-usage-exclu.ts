import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-usage-exclu',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'pS-Eau, « 1 % : comment faire »' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].exercices[].annee',
    'mecanismesUnPourcent[].exercices[].depenses[].usage',
    'acteurs[].nature',
  ],
  words: {
    fr: {
      title: 'Usages agricoles, pastoraux, industriels et drainage sont exclus, sauf part marginale.',
      why: 'Le 1 % sert l’accès des habitants à l’eau potable et à l’assainissement. D’après le pS-Eau, les autres usages de l’eau n’y entrent que s’ils sont accessoires, comme un abreuvoir sur un réseau de village.',
      message: 'L’usage {usage} de l’eau n’est admis que s’il reste marginal.',
      help: 'Montrez que la part est marginale (abreuvoir d’un réseau villageois, par exemple), ou écrivez « usage: domestique » si l’eau est pour les habitants.',
      terms: { agricole: 'agricole', pastoral: 'pastoral', industriel: 'industriel', drainage: 'de drainage' },
    },
    en: {
      title: 'Farming, grazing, industry and drainage are left out, unless marginal.',
      why: 'The 1% serves the access of residents to drinking water and sanitation. According to pS-Eau other uses of water come in only when they are incidental, such as a trough on a village network.',
      message: 'The {usage} use of water is accepted only if it stays marginal.',
      help: 'Show that the share is marginal (a trough on a village network, for example), or write “usage: domestique” if the water is for residents.',
      terms: { agricole: 'farming', pastoral: 'grazing', industriel: 'industrial', drainage: 'drainage' },
    },
  },
  *check({ calculs, parameter }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      if (mecanisme.service !== 'eau' && mecanisme.service !== 'assainissement') continue;
      for (const [year, exercice] of (mecanisme.exercices ?? []).entries()) {
        const left: readonly string[] = parameter('un-pourcent-usages-exclus', `${exercice.annee}-12-31`)?.[mecanisme.service] ?? [];
        for (const [line, { usage }] of (exercice.depenses ?? []).entries()) {
          if (usage === undefined || !left.includes(usage)) continue;
          yield {
            at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).depenses.at(line).usage,
            on: 'value',
            data: { usage: { term: usage } },
          };
        }
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { unset: ['mecanismesUnPourcent[0].exercices[0].depenses[0].usage'] },
      { set: { 'mecanismesUnPourcent[1].exercices[0].depenses[0].usage': 'domestique' } },
    ],
    ko: [
      { set: { 'mecanismesUnPourcent[0].exercices[0].depenses[0].usage': 'agricole' } },
      { set: { 'mecanismesUnPourcent[1].exercices[0].depenses[0].usage': 'drainage' } },
    ],
  },
});
