import { sumCents, toCents } from '../../base/money.js';
import { isEmpty, isFrench } from '../../dossier/model.js';
import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'deliberation-elements',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CE, 13 octobre 2004, Montélimar, n° 254007 (marchés publics, par analogie)' }],
  confidence: 'lu-secondaire',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'conventions[].parties',
    'conventions[].deliberations',
    'conventions[].devise',
    'conventions[].engagements[].acteur',
    'conventions[].engagements[].montant',
    'deliberations[].acteur',
    'deliberations[].numero',
    'deliberations[].objet',
    'deliberations[].montant',
    'deliberations[].parties',
    'deliberations[].decisions',
    'deliberations[].projetAnnexe',
  ],
  words: {
    fr: {
      title: 'L’assemblée se prononce sur l’objet, le montant et les parties, au vu du projet d’acte.',
      why: 'L’exécutif ne peut signer que ce que l’assemblée a voté en connaissance de cause. Un vote trop vague, ou dépassé par l’acte signé, fragilise la convention ; le juge l’a dit pour les marchés publics, l’analogie est prudente.',
      message: 'Délibération {numero} : à préciser ou à corriger : {elements}.',
      help: 'Vérifiez le texte voté : {remede}.',
      terms: {
        objet: 'l’objet',
        montant: 'le montant',
        numero: 'le numéro',
        decisions: 'les décisions prises',
        projetAnnexe: 'le projet d’acte, qui n’était pas joint au vote',
        parties: 'les parties de la convention {id}, car le vote ne nomme pas {absents}',
        engagements: 'le montant voté ({vote}), inférieur à l’engagement de « {nom} » dans la convention {id} ({engage})',
        'remede.completer': 'écrivez ce qu’il dit, par exemple {exemples}',
        'remede.parties':
          's’il nomme ces parties, ajoutez-les à la délibération (« parties: [maVille, blitta] ») ; sinon, faites délibérer à nouveau',
        'remede.engagements':
          'si le montant est mal recopié, corrigez-le (« montant: 90000 ») ; sinon, réduisez l’engagement ou faites délibérer à nouveau',
        'exemple.numero': '« numero: "2027-03-045" »',
        'exemple.objet': '« objet: Convention de coopération avec Blitta 1 »',
        'exemple.montant': '« montant: 90000 »',
        'exemple.decisions': '« decisions: [approuveConvention, autoriseSignature] »',
        'exemple.projetAnnexe': '« projetAnnexe: true » si le projet d’acte était joint',
        'lieu.parties': 'parties nommées par le vote',
        'lieu.montant': 'montant voté',
      },
    },
    en: {
      title: 'The assembly decides on the purpose, the amount and the parties, with the draft act before it.',
      why: 'The executive may sign only what the assembly has voted knowingly. A vote too vague, or outgrown by the act signed, weakens the agreement; the court said so of public procurement, and the analogy is a cautious one.',
      message: 'Vote {numero}: to be stated or corrected: {elements}.',
      help: 'Check the text voted: {remede}.',
      terms: {
        objet: 'the purpose',
        montant: 'the amount',
        numero: 'the number',
        decisions: 'the decisions taken',
        projetAnnexe: 'the draft act, which was not put to the vote',
        parties: 'the parties to agreement {id}, since the vote does not name {absents}',
        engagements: 'the amount voted ({vote}), lower than what “{nom}” commits in agreement {id} ({engage})',
        'remede.completer': 'write what it says, for example {exemples}',
        'remede.parties': 'if it names these parties, add them to the vote (“parties: [maVille, blitta]”); otherwise have a new vote',
        'remede.engagements':
          'if the amount is miscopied, correct it (“montant: 90000”); otherwise reduce the commitment or have a new vote',
        'exemple.numero': '“numero: "2027-03-045"”',
        'exemple.objet': '“objet: Convention de coopération avec Blitta 1”',
        'exemple.montant': '“montant: 90000”',
        'exemple.decisions': '“decisions: [approuveConvention, autoriseSignature]”',
        'exemple.projetAnnexe': '“projetAnnexe: true” if the draft act was attached',
        'lieu.parties': 'parties named by the vote',
        'lieu.montant': 'amount voted',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [vote, deliberation] of (dossier.deliberations ?? []).entries()) {
      const acteur = calculs.acteur(deliberation.acteur);
      const acts = [...(dossier.conventions ?? []).entries()].filter(
        ([, convention]) => convention.deliberations?.includes(deliberation.id) && calculs.isFrench(convention),
      );
      if (acteur === undefined || !isFrench(acteur) || acts.length === 0) continue;
      const numero = isEmpty(deliberation.numero) ? deliberation.id : (deliberation.numero ?? '');

      const missing: [string, Hit['at']][] = [];
      if (isEmpty(deliberation.numero)) missing.push(['numero', (d) => d.deliberations.at(vote).numero]);
      if (isEmpty(deliberation.objet)) missing.push(['objet', (d) => d.deliberations.at(vote).objet]);
      if (deliberation.montant === undefined) missing.push(['montant', (d) => d.deliberations.at(vote).montant]);
      if (deliberation.decisions === undefined) missing.push(['decisions', (d) => d.deliberations.at(vote).decisions]);
      if (deliberation.projetAnnexe === false) missing.push(['projetAnnexe', (d) => d.deliberations.at(vote).projetAnnexe]);
      const first = missing[0];
      if (first !== undefined) {
        yield {
          at: first[1],
          on: first[0] === 'projetAnnexe' ? 'value' : 'key',
          data: {
            numero,
            elements: { list: missing.map(([term]) => ({ term })) },
            remede: { term: 'remede.completer' },
            exemples: { list: missing.map(([term]) => ({ term: `exemple.${term}` })) },
          },
          absence: deliberation.projetAnnexe !== false,
        };
      }

      for (const [index, convention] of acts) {
        const data = { numero, id: convention.id };
        const { parties, montant } = deliberation;
        // An assembly need not name its own authority.
        const absents = parties === undefined ? [] : convention.parties.filter((id) => id !== acteur.id && !parties.includes(id));
        const [stranger] = absents;
        if (stranger !== undefined) {
          const place = convention.parties.indexOf(stranger);
          yield {
            at: (d) => d.conventions.at(index).parties.at(place),
            on: 'value',
            data: {
              ...data,
              elements: { term: 'parties' },
              remede: { term: 'remede.parties' },
              absents: { list: absents.map((id) => calculs.acteur(id)?.nom ?? id) },
            },
            related: [{ at: (d) => d.deliberations.at(vote).parties, label: 'lieu.parties' }],
          };
        }
        // A vote is in euros: an act in another currency cannot be compared to the cent.
        if (montant === undefined || (convention.devise ?? 'EUR') !== 'EUR') continue;
        const engage = sumCents((convention.engagements ?? []).filter((each) => each.acteur === acteur.id).map((each) => each.montant));
        if (toCents(montant) >= engage) continue;
        yield {
          at: (d) => d.conventions.at(index).engagements,
          data: {
            ...data,
            elements: { term: 'engagements' },
            remede: { term: 'remede.engagements' },
            nom: acteur.nom,
            vote: { amount: toCents(montant) },
            engage: { amount: engage },
          },
          related: [{ at: (d) => d.deliberations.at(vote).montant, label: 'lieu.montant' }],
        };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'deliberations[0].montant': 90000.01, 'deliberations[0].parties': ['blitta'], 'deliberations[0].decisions': [] } },
      { unset: ['deliberations[0].parties', 'deliberations[0].projetAnnexe'] },
      { set: { 'deliberations[1]': { id: 'delibAutre', acteur: 'hauteLoue', date: '2026-10-16' } } },
      { set: { 'acteurs[0].nature': 'association' }, unset: ['deliberations[0].montant'] },
      { set: { 'deliberations[0].montant': 1, 'conventions[0].devise': 'XOF' } },
    ],
    ko: [
      { unset: ['deliberations[0].objet'] },
      { unset: ['deliberations[0].montant'] },
      { unset: ['deliberations[0].numero'] },
      { unset: ['deliberations[0].decisions', 'missions'] },
      { set: { 'deliberations[0].projetAnnexe': false } },
      { set: { 'deliberations[0].parties': ['hauteLoue'] } },
      { set: { 'deliberations[0].montant': 89999.99 } },
    ],
  },
});
