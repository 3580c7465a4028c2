import { daysInMonth, type IsoDate } from '../../base/dates.js';
import { isAct } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'calendrier-convention',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'conventions',
  needs: ['calendrier.debut', 'calendrier.fin', 'conventions[].duree.debut', 'conventions[].duree.fin', 'conventions[].type'],
  words: {
    fr: {
      title: 'La convention couvre toute la durée du projet.',
      why: 'Hors de la durée de l’acte, rien n’engage plus les parties ni ne justifie un versement. Le comptable peut suspendre le paiement d’une dépense faite après la fin de la convention.',
      message: 'Aucune convention ne couvre tout le projet, du {debut} au {fin} : rien au {jour}.',
      help: 'Allongez « duree » avant la signature, ou prévoyez un avenant : « type: avenant », « modifie: {id} » et sa propre « duree ».',
      terms: { 'lieu.calendrier': 'calendrier du projet' },
    },
    en: {
      title: 'The agreement covers the whole duration of the project.',
      why: 'Outside the duration of the act, nothing binds the parties any more nor justifies a payment. The public accountant may hold back an expense made after the end of the agreement.',
      message: 'No agreement covers the whole project, from {debut} to {fin}: nothing on {jour}.',
      help: 'Lengthen “duree” before the signature, or plan an amendment: “type: avenant”, “modifie: {id}” and its own “duree”.',
      terms: { 'lieu.calendrier': 'timetable of the project' },
    },
  },
  *check({ dossier }) {
    const { debut, fin } = dossier.calendrier ?? {};
    if (debut === undefined || fin === undefined || fin < debut) return;
    const spans: Span[] = [];
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const from = convention.duree?.debut;
      const to = convention.duree?.fin;
      // What is not known is asked by convention-duree, what runs backwards by calendrier-ordre; a charter may well have no term.
      if (from === undefined || to === undefined) {
        if (isAct(convention)) return;
      } else if (to < from) return;
      else spans.push({ index, id: convention.id, from, to });
    }
    spans.sort((a, b) => (a.from < b.from ? -1 : 1));
    const [first] = spans;
    if (first === undefined) return;
    let day = debut;
    let last: Span | undefined;
    for (const span of spans) {
      if (span.from > day) break;
      if (span.to < day) continue;
      day = nextDay(span.to);
      last = span;
    }
    if (day > fin) return;
    const { index, id } = last ?? first;
    yield {
      at: (d) => (last === undefined && first.from > debut ? d.conventions.at(index).duree.debut : d.conventions.at(index).duree.fin),
      on: 'value',
      data: { id, debut: { date: debut }, fin: { date: fin }, jour: { date: day } },
      related: [{ at: (d) => d.calendrier, label: 'lieu.calendrier' }],
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'conventions[0].duree.fin': '2029-06-30' } },
      {
        set: {
          'conventions[0].duree.fin': '2028-12-31',
          'conventions[1]': {
            id: 'avenant1',
            type: 'avenant',
            modifie: 'conv2026',
            parties: ['valbrune', 'sirakoro'],
            duree: { debut: '2029-01-01', fin: '2029-12-31' },
          },
        },
      },
      { unset: ['conventions[0].duree.fin'] },
    ],
    ko: [
      { set: { 'conventions[0].duree.fin': '2029-06-29' } },
      { set: { 'conventions[0].duree.debut': '2027-01-02' } },
      {
        set: {
          'conventions[0].duree.fin': '2028-12-31',
          'conventions[1]': {
            id: 'avenant1',
            type: 'avenant',
            modifie: 'conv2026',
            parties: ['valbrune', 'sirakoro'],
            duree: { debut: '2029-01-02', fin: '2029-12-31' },
          },
        },
      },
    ],
  },
});

interface Span {
  readonly index: number;
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function nextDay(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const text = (value: number): string => String(value).padStart(2, '0');
  if (day < daysInMonth(year, month)) return `${date.slice(0, 8)}${text(day + 1)}`;
  return month < 12 ? `${date.slice(0, 5)}${text(month + 1)}-01` : `${String(year + 1).padStart(4, '0')}-01-01`;
}
