import type { Kit, KitPoint } from '../base/kit.js';
import type { SchemeVerdict } from '../base/verdicts.js';
import { editionNamed } from '../dispositifs/editions.js';
import { evaluate } from '../dispositifs/evaluate.js';
import { attachmentsOf, formOf, makersOf, textOf } from '../dispositifs/form.js';
import type { Scheme } from '../dispositifs/scheme.js';
import { allSchemes } from '../dispositifs/schemes.js';
import type { Dossier } from '../dossier/model.js';
import { datesOf, fill, messageOf, provenanceOf, requestLines, type Voice } from '../exporters/dispositifs/words.js';
import type { Lang } from '../locales/format.js';
import { typography } from '../locales/typography.js';
import type { Checked } from '../validate/validate.js';
import { dossierRules, type Named, schemeVoice } from './schemes.js';

/** The sheets of every kit, then the note that any form draws on. */
const FIRST = ['liste-des-pieces', 'textes-a-coller', 'presentation'];

/** The piece that says most of a dossier of these types. */
const MAIN: Readonly<Record<string, string>> = {
  missionExpert: 'mission',
  echangePairs: 'echange',
  partenariat: 'partenariat',
};

/** Names of the pieces of a scheme’s kit: its sheets, what the scheme is about, then in the order of its form and of its attachments. */
export function kitPieces(scheme: Scheme): string[] {
  const main = scheme.typesDossier.flatMap((type) => MAIN[type] ?? []);
  const asked = formOf(scheme).fields.flatMap(({ pieces }) => pieces ?? []);
  return [...new Set([...FIRST, ...main, ...asked, ...scheme.pieces.flatMap(({ type }) => makersOf(type).pieces)])];
}

/** What a scheme says of a dossier and asks for, in a language; the files come with the rendering. */
export async function schemeKit({ scheme, edition }: Named, dossier: Dossier, checked: Checked, date: string, lang: Lang): Promise<Kit> {
  const voice = await schemeVoice(lang);
  const { words } = voice;
  const verdict = evaluate(dossier, scheme, { schemes: allSchemes(), rules: dossierRules(checked), date }, edition);
  const chosen = editionNamed(scheme, verdict.edition.id);
  const { order, fields } = formOf(scheme);
  const dates = datesOf(verdict.edition, voice);
  return {
    id: scheme.id,
    title: typography(scheme.titre[lang], lang),
    edition: verdict.edition.id,
    window: verdict.fenetre,
    windowText: [words.fenetres[verdict.fenetre], ...(dates === '' ? [] : [dates])].join(', '),
    source: provenanceOf(verdict.edition, voice),
    sure: verdict.edition.confidence === 'lu',
    verdict: verdict.verdict,
    verdictText: words.verdicts[verdict.verdict],
    request: verdict.request === null ? [] : requestLines(verdict.request, voice),
    note: scheme.note === undefined ? null : typography(scheme.note[lang], lang),
    points: pointsOf(verdict, voice),
    attachments: (chosen === undefined ? [] : attachmentsOf(scheme, chosen)).map((attachment) => ({
      ...attachment,
      ...makersOf(attachment.type),
    })),
    order,
    fields: fields.map(({ champ, cles, longueurMax, source, pieces }) => ({
      title: typography(champ[lang], lang),
      texts: (cles ?? []).map(textOf),
      limit: longueurMax === undefined || source === undefined ? null : { characters: longueurMax, source },
      pieces: pieces ?? [],
    })),
    files: [],
  };
}

/** What fails, then what is left to state or to judge, the gravest first. */
function pointsOf(verdict: SchemeVerdict, voice: Voice): KitPoint[] {
  const { lang, words } = voice;
  const reasons = [...(verdict.applicable === null ? [] : [verdict.applicable]), ...verdict.raisons].filter(
    ({ resultat, gravite }) => resultat === 'non' || (resultat === 'inconnu' && gravite !== 'information'),
  );
  const rank = (point: KitPoint): number => (point.refused ? 0 : 2) + (point.blocking ? 0 : 1);
  const unknown =
    verdict.unknownEdition === null
      ? []
      : [
          {
            text: fill(words.ecran.editionInconnue, { edition: verdict.unknownEdition }, voice),
            help: null,
            refused: false,
            blocking: true,
          },
        ];
  return [
    ...unknown,
    ...reasons
      .map((reason) => ({
        text: messageOf(reason, voice),
        help: reason.help === undefined ? null : typography(reason.help[lang], lang),
        refused: reason.resultat === 'non',
        blocking: reason.gravite === 'bloquant',
      }))
      .sort((a, b) => rank(a) - rank(b)),
  ];
}
