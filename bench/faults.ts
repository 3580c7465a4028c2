/** One fault put into the text of a dossier. `readable` is false when no YAML reader can make anything of the text. */
export interface Injection {
  readonly name: string;
  readonly readable: boolean;
  inject(text: string): string;
}

const injection = (name: string, from: string | RegExp, to: string, readable = true): Injection => ({
  name,
  readable,
  inject(text) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`the fault "${name}" found nothing to change`);
    return changed;
  },
});

/** Three of the fourteen make the file unreadable: 21 of the first 100. */
export const INJECTIONS: readonly Injection[] = [
  injection('clé mal écrite', 'montantPrevisionnel:', 'montantPrevisionel:'),
  injection('valeur hors liste', 'role: chefDeFile', 'role: chefDeFil'),
  injection('clé en double', /^(contexte: .*\n)/m, 'contexte: déjà écrit\n$1', false),
  injection('retrait faux', /\n {4}nature: /, '\n   nature: ', false),
  injection('guillemet non fermé', /(titre: )(.*)/, '$1"$2', false),
  injection('clé manquante', /\n {4}nature: .*/, ''),
  injection('montant en toutes lettres', /montantPrevisionnel: .*/, 'montantPrevisionnel: 12 500,00'),
  injection('date impossible', /dateSignature: (\d{4}).*/, 'dateSignature: $1-02-30'),
  injection('acteur inconnu', /acteur: ville1\n/, 'acteur: vile1\n'),
  injection('clé du SIREN fausse', /valeur: "(\d{8})\d"/, 'valeur: "$1x"'),
  injection('code sans guillemets', /valeur: "(\d+)"/, 'valeur: $1'),
  injection('engagements qui ne font pas le total', /montant: (\d+)\n/, 'montant: 1$1\n'),
  injection('budget en déséquilibre', /(origine: agenceEau\n(?:.*\n)*?\s+parAnnee: \[)/, '$11'),
  injection('vote après la signature', /(acteur: ville1\n\s+date: \d{4})-09-/, '$1-11-'),
];
