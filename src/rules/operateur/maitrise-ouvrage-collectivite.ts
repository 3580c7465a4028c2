import { type Dossier, isForeignAuthority, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'maitrise-ouvrage-collectivite',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'MEAE, appels à projets 2018, 2019, 2024-2026' }, { text: 'Cahier ludique DAECT 2020, q. 9' }],
  inForce: { from: '2018-01-01' },
  confidence: 'lu',
  about: 'candidatures',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].role',
    'candidatures',
    'partenariat.maitriseOuvrage',
    'partenariat.suiviAssurePar',
  ],
  words: {
    fr: {
      title: 'Pour un appel de l’État, maîtrise d’ouvrage et suivi restent aux collectivités.',
      why: 'Les appels du ministère veulent que les collectivités décident et suivent, et qu’une association n’exécute que pour elles : la demande serait jugée irrecevable. C’est une règle des appels, pas du code : soutenir une association seule reste permis (CE, 13 mai 2024).',
      message: 'La maîtrise d’ouvrage ou le suivi n’est pas assuré par les collectivités : {constat}.',
      help: 'Une association peut être maître d’œuvre : déclarez-la sous « operateurs », et gardez « maitriseOuvrage » et « suiviAssurePar » aux collectivités, par exemple « suiviAssurePar: [{exemple}] ».',
      terms: {
        membre: '« {nom} » est maître d’ouvrage sans être une collectivité',
        maitriseOuvrage: 'aucune collectivité française n’est maître d’ouvrage',
        suivi: 'aucune collectivité française n’assure le suivi',
      },
    },
    en: {
      title: 'For a call of the State, ownership and follow-up of the project stay with the authorities.',
      why: 'The ministry’s calls want the authorities to decide and to follow up, and an association to carry out for them only: the request would be turned down. This is a rule of the calls, not of the code: supporting an association alone is still allowed (CE, 13 May 2024).',
      message: 'The ownership or the follow-up of the project is not in the hands of the authorities: {constat}.',
      help: 'An association may carry out the work: declare it under “operateurs”, and keep “maitriseOuvrage” and “suiviAssurePar” to the authorities, for instance “suiviAssurePar: [{exemple}]”.',
      terms: {
        membre: '“{nom}” owns the project without being an authority',
        maitriseOuvrage: 'no French authority owns the project',
        suivi: 'no French authority follows it up',
      },
    },
  },
  *check({ dossier, calculs, date }) {
    const maitres = dossier.partenariat?.maitriseOuvrage;
    const lead = dossier.acteurs.find((acteur) => acteur.role === 'chefDeFile' && isFrench(acteur));
    const factDate = latestRequest(dossier, date);
    if (maitres === undefined || lead === undefined || factDate === undefined) return;
    const exemple = lead.id;
    let intruder = false;
    for (const [index, id] of maitres.entries()) {
      const acteur = calculs.acteur(id);
      if (acteur === undefined || isFrench(acteur) || isForeignAuthority(acteur)) continue;
      intruder = true;
      yield {
        at: (d) => d.partenariat.maitriseOuvrage.at(index),
        on: 'value',
        data: { constat: { term: 'membre' }, nom: acteur.nom, exemple },
        factDate,
      };
    }
    // A reference that leads nowhere may be the French authority: `reference-inconnue` speaks first.
    const withoutFrench = (ids: readonly string[]) => ids.every((id) => calculs.acteur(id) !== undefined && !isFrench(calculs.acteur(id)));
    if (!intruder && withoutFrench(maitres)) {
      yield { at: (d) => d.partenariat.maitriseOuvrage, on: 'value', data: { constat: { term: 'maitriseOuvrage' }, exemple }, factDate };
    }
    const suivi = dossier.partenariat?.suiviAssurePar;
    if (suivi !== undefined && withoutFrench(suivi)) {
      yield { at: (d) => d.partenariat.suiviAssurePar, on: 'value', data: { constat: { term: 'suivi' }, exemple }, factDate };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'partenariat.maitriseOuvrage': ['valbrune'], 'partenariat.suiviAssurePar': ['syndicatEaux', 'asi'] } },
      { set: { 'partenariat.maitriseOuvrage': ['asi'] }, unset: ['candidatures'] },
      { set: { 'partenariat.maitriseOuvrage': ['asi'], 'candidatures[0].dateDepot': '2017-12-31' }, unset: ['candidatures[1]'] },
    ],
    ko: [
      { set: { 'partenariat.maitriseOuvrage': ['valbrune', 'asi'] } },
      { set: { 'partenariat.maitriseOuvrage': ['sirakoro'] } },
      { set: { 'partenariat.maitriseOuvrage': [] } },
      { set: { 'partenariat.suiviAssurePar': ['asi'] } },
      {
        set: {
          'partenariat.suiviAssurePar': ['asi'],
          'candidatures[0].dateDepot': '2018-01-01',
          'candidatures[1].dateDepot': '2017-12-31',
        },
      },
    ],
  },
});

/** Day of the last request: its deposit, else its deadline, else the reference date. */
function latestRequest(dossier: Dossier, date: string): string | undefined {
  return (dossier.candidatures ?? [])
    .map((each) => each.dateDepot ?? each.dateLimite ?? date)
    .sort()
    .at(-1);
}
