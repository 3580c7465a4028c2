import { holdsFor } from '../dispositifs/editions.js';
import { editionOf, statusOf } from '../dispositifs/evaluate.js';
import type { Scheme, SchemeRule } from '../dispositifs/scheme.js';
import { allSchemes, schemesCheckedOn } from '../dispositifs/schemes.js';
import { colon, datesOf, sourceOf, term, type Voice } from '../exporters/dispositifs/words.js';
import { typography } from '../locales/typography.js';
import type { Subject } from './subjects.js';

export function schemeNames(): string[] {
  return allSchemes().flatMap(({ id, regles }) => [id, ...regles.map((rule) => rule.id)]);
}

/** The page of a scheme (`meae-generaliste`), or of one of its conditions (`meae-taux`). */
export function schemeSubject(name: string, voice: Voice): Subject | undefined {
  const id = name.replace(/-(?:champ|fenetre)$/, '');
  const scheme = allSchemes().find((each) => each.id === id);
  if (scheme !== undefined) return page(scheme, voice);
  const holders = allSchemes().filter(({ regles }) => regles.some((rule) => rule.id === name));
  const [first] = holders;
  return first === undefined ? undefined : condition(name, first, holders, voice);
}

function page(scheme: Scheme, voice: Voice): Subject {
  const { lang, words } = voice;
  const { ecran } = words;
  const title = typography(scheme.titre[lang], lang);
  const editions = statusOf(scheme, schemesCheckedOn()).editions.map((edition) => {
    const dates = datesOf(edition, voice);
    return `  ${edition.id}${colon(voice)}${words.fenetres[edition.fenetre]}${dates === '' ? '' : `, ${dates}`}. ${sourceOf(edition, voice)}`;
  });
  const seen = new Set<string>();
  const rules = scheme.regles.flatMap((rule) => {
    const line = `  ${words.gravites[rule.gravite]}${colon(voice)}${typography(rule.titre[lang], lang)}${scopeOf(rule)} [${rule.id}]`;
    if (seen.has(line)) return [];
    seen.add(line);
    return [line];
  });
  const labels: Readonly<Record<string, string>> = words.familles;
  return {
    name: scheme.id,
    kind: 'dispositif',
    title: `${title} (${labels[scheme.famille] ?? scheme.famille}).`,
    paragraphs: [
      scheme.note === undefined ? '' : typography(scheme.note[lang], lang),
      [`${ecran.editions}${colon(voice).trimEnd()}`, ...editions].join('\n'),
      rules.length === 0 ? '' : [`${ecran.conditions}${colon(voice).trimEnd()}`, ...rules].join('\n'),
      scheme.pieces.length === 0
        ? ''
        : `${ecran.piecesListe}${colon(voice)}${scheme.pieces.map(({ type, obligatoire }) => `${term(`piece.${type}`, voice)}${obligatoire === true ? ' *' : ''}`).join(', ')}.`,
      scheme.sections.length === 0 ? '' : `${ecran.sections}${colon(voice)}${scheme.sections.join(' · ')}.`,
    ].filter((paragraph) => paragraph !== ''),
  };
}

function scopeOf(rule: SchemeRule): string {
  const scope = [...(rule.editions ?? []), ...(rule.annees ?? []).map(String)];
  return scope.length === 0 ? '' : ` (${scope.join(', ')})`;
}

function condition(name: string, first: Scheme, holders: readonly Scheme[], voice: Voice): Subject {
  const { lang, words } = voice;
  const versions = first.regles.filter((rule) => rule.id === name);
  const [main, ...others] = versions;
  const edition = first.editions.findLast((each) => versions.some((rule) => holdsFor(rule, each)));
  const lines = versions.map((rule) => {
    const how = `${words.gravites[rule.gravite]}, ${words.confiances[rule.confiance]}.`;
    return others.length === 0 ? how : `${typography(rule.titre[lang], lang)}${scopeOf(rule)} ${how}`;
  });
  const related = [...new Set(versions.flatMap((rule) => rule.equivaut ?? []))];
  return {
    name,
    kind: 'condition',
    title: typography(main?.titre[lang] ?? name, lang),
    paragraphs: [
      lines.join('\n'),
      main?.aide === undefined ? '' : `${words.ecran.que}${colon(voice)}${typography(main.aide[lang], lang)}`,
      `${words.ecran.dispositifs}${colon(voice).trimEnd()}\n${holders.map(({ id, titre }) => `  ${id}${colon(voice)}${typography(titre[lang], lang)}`).join('\n')}`,
      related.length === 0 ? '' : `${words.ecran.equivaut}${colon(voice)}${related.join(', ')}.`,
      edition === undefined ? '' : sourceOf(editionOf(first, edition), voice),
    ].filter((paragraph) => paragraph !== ''),
  };
}
