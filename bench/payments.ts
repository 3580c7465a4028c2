import type { Parties } from './acts.js';
import { Random } from './random.js';
import { FOREIGN, FRENCH, label } from './words.js';

/** Flow year of nearly all the payments. */
export const FLOW_YEAR = 2025;

/** As many as a project of some size pays in a year. */
const COUNT = 7;

const SECTORS = ['14031', '31120', '11231', '43040', '12220'];

/**
 * Payments of a made-up dossier, all countable but the few of another year. They are drawn apart, so that the rest of the dossier is the
 * same with and without them.
 */
export function payments(number: number, { french, pays, associations }: Parties): readonly Record<string, unknown>[] {
  const random = new Random(number * 104_729 + 7);
  const pick = random.pick.bind(random);
  return Array.from({ length: COUNT }, (_, index) => {
    const montant = random.int(400, 90_000) + random.int(0, 99) / 100;
    const bySupplier = associations.length === 0 || random.chance(0.4);
    return {
      id: `V${number}-${index + 1}`,
      date: `${random.chance(0.07) ? FLOW_YEAR - 1 : FLOW_YEAR}-${twoDigits(random.int(1, 12))}-${twoDigits(random.int(1, 28))}`,
      libelle: label(pick),
      payeur: random.chance(0.9) ? french[0] : pick(french),
      montant,
      nature: random.chance(0.9) ? 'projet' : 'personnel',
      objectifPrincipal: 'developpement',
      typeAide: 'C01',
      secteur: pick(SECTORS),
      canal: bySupplier ? '12002' : '22000',
      pays: pick(pays),
      beneficiaire: bySupplier
        ? { nom: `Commune de ${pick(FOREIGN).ville} ${random.int(1, 9999)} (fictive)`, nature: 'collectiviteEtrangere', pays: pick(pays) }
        : { nom: `Solidarité ${pick(FRENCH)} ${random.int(1, 9999)} (fictive)`, nature: 'association', pays: 'FR' },
      financementsExternes: random.chance(0.5)
        ? [{ financeur: 'Agence de l’eau (fictive)', origine: 'agenceEau', montant: Math.round(montant * 20) / 100 }]
        : [],
    };
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
