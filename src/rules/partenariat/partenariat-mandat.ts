import { addMonths } from '../../base/dates.js';
import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-mandat',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 5' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.mandat', 'calendrier.fin'],
  words: {
    fr: {
      title: 'Le groupe de base a un mandat délibéré, daté, qui couvre le projet.',
      why: 'Sans mandat voté, chaque décision remonte aux élus et le projet avance au rythme des agendas. Un mandat qui s’arrête avant le projet laisse le groupe de base sans pouvoir au moment du bilan.',
      message: 'Le mandat du partenariat est {constat}.',
      help: 'Faites voter temps, moyens et pouvoir de décision : « mandat: », puis « delibere: true », « date: 2026-09-28 », « dureeMois: 36 » et « contenu: Trente jours d’agents et un budget annuel ».',
      terms: {
        absent: 'absent',
        nonDelibere: 'non délibéré',
        sansDate: 'sans date',
        sansDuree: 'sans durée',
        sansContenu: 'sans contenu',
        court: 'trop court : il s’achève le {finMandat}, le projet le {finProjet}',
        fin: 'fin du projet',
      },
    },
    en: {
      title: 'The core group has a mandate that is voted, dated and covers the project.',
      why: 'Without a voted mandate every decision goes back to the elected members and the project moves at the pace of their diaries. A mandate that ends before the project leaves the core group without power when results are weighed.',
      message: 'The mandate of the partnership is {constat}.',
      help: 'Have time, means and power to decide voted: “mandat:”, then “delibere: true”, “date: 2026-09-28”, “dureeMois: 36” and “contenu: Trente jours d’agents et un budget annuel”.',
      terms: {
        absent: 'missing',
        nonDelibere: 'not voted',
        sansDate: 'without a date',
        sansDuree: 'without a length',
        sansContenu: 'without contents',
        court: 'too short: it ends on {finMandat}, the project on {finProjet}',
        fin: 'end of the project',
      },
    },
  },
  *check({ dossier }) {
    if (!['projet', 'partenariat', 'jumelage'].includes(dossier.typeDossier)) return;
    const mandat = dossier.partenariat?.mandat;
    if (mandat === undefined) {
      yield { at: (d) => d.partenariat.mandat, data: { constat: { term: 'absent' } }, absence: true };
      return;
    }
    const { delibere, date, dureeMois, contenu } = mandat;
    const lacks: (string | false)[] = [
      delibere !== true && 'nonDelibere',
      date === undefined && 'sansDate',
      dureeMois === undefined && 'sansDuree',
      isEmpty(contenu) && 'sansContenu',
    ];
    const list = lacks.flatMap((term) => (term === false ? [] : [{ term }]));
    if (list.length > 0) yield { at: (d) => d.partenariat.mandat, data: { constat: { list } }, absence: delibere !== false };
    const finProjet = dossier.calendrier?.fin;
    if (date === undefined || dureeMois === undefined || finProjet === undefined) return;
    const finMandat = addMonths(date, dureeMois);
    if (finMandat >= finProjet) return;
    yield {
      at: (d) => d.partenariat.mandat.dureeMois,
      on: 'value',
      data: { constat: { term: 'court' }, finMandat: { date: finMandat }, finProjet: { date: finProjet } },
      related: [{ at: (d) => d.calendrier.fin, label: 'fin' }],
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      // Twenty-one months from 30 September 2027 reach 30 June 2029, the last day of the project.
      { set: { 'partenariat.mandat.date': '2027-09-30', 'partenariat.mandat.dureeMois': 21 } },
      { set: { typeDossier: 'convention' }, unset: ['partenariat.mandat'] },
    ],
    ko: [
      { unset: ['partenariat.mandat'] },
      { set: { 'partenariat.mandat.delibere': false } },
      { unset: ['partenariat.mandat.date'] },
      { unset: ['partenariat.mandat.dureeMois'] },
      { set: { 'partenariat.mandat.contenu': ' ' } },
      { set: { 'partenariat.mandat.date': '2027-09-29', 'partenariat.mandat.dureeMois': 21 } },
    ],
  },
});
