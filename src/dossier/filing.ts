import { type Path, valueAt } from '../base/path.js';
import { type Dossier, isFrench } from './model.js';

const ALL = ['identification.resume', 'identification.natureAction', 'identification.langues', 'odd.principal', 'piecesJointes'] as const;
const PROJECT = ['objectifGeneral', 'activites', 'calendrier', 'budget'] as const;

const BY_TYPE = {
  projet: [
    'partenariat.forme',
    'partenariat.maitriseOuvrage',
    'partenariat.suiviAssurePar',
    'conventions',
    'contexte',
    'problematique',
    'objectifsSpecifiques',
    'resultats',
    'indicateurs',
    'thematiques',
    'marqueurs.genre',
    'localisation',
    'beneficiaires',
    'suiviEvaluation',
    'risques',
    ...PROJECT,
  ],
  partenariat: [
    'partenariat.forme',
    'partenariat.attentes',
    'partenariat.mandat',
    'partenariat.gouvernance',
    'partenariat.clauseRupture',
    'localisation',
    'risques',
    ...PROJECT,
  ],
  convention: ['conventions'],
  subvention: ['subventions', 'deliberations', 'attestations.neutralite', 'attestations.nonIngerence', 'localisation', 'contexte'],
  jumelage: ['partenariat.forme', 'evenement', ...PROJECT],
  missionExpert: ['missionExpert', 'partenariat.etat', 'contexte', 'objectifGeneral', 'localisation', 'calendrier'],
  echangePairs: ['echangePairs', 'thematiques', 'localisation', 'calendrier'],
  programmeClesEnMain: ['programmeClesEnMain', 'resultats', 'indicateurs', 'marqueurs.genre', ...PROJECT],
} as const satisfies Readonly<Record<Dossier['typeDossier'], readonly string[]>>;

/** Key that filing asks for; `codeOfficiel` is that of the lead. */
export type FilingKey =
  | (typeof ALL)[number]
  | (typeof BY_TYPE)[Dossier['typeDossier']][number]
  | 'attestations.engagementsInternationaux'
  | 'codeOfficiel';

/** Types of dossier whose French lead has voted before it files. */
const VOTED: readonly Dossier['typeDossier'][] = ['projet', 'convention'];

/** Keys that filing asks of a dossier of this type, and that it does not hold yet, whatever its stage. */
export function missingForFiling(dossier: Dossier): readonly FilingKey[] {
  const french = dossier.acteurs.some((acteur) => isFrench(acteur));
  const leads = dossier.acteurs.filter((acteur) => acteur.role === 'chefDeFile');
  const keys: FilingKey[] = [...ALL, ...BY_TYPE[dossier.typeDossier]];
  if (french) keys.push('attestations.engagementsInternationaux');
  if (VOTED.includes(dossier.typeDossier) && leads.some((lead) => isFrench(lead))) keys.push('deliberations');
  const missing = keys.filter((key) => valueAt(dossier, wayTo(key)) === undefined);
  return french && leads.some((lead) => lead.codeOfficiel?.valeur === undefined) ? [...missing, 'codeOfficiel'] : missing;
}

/** `odd.principal` → its steps, split once. */
const WAYS = new Map<FilingKey, Path>();

function wayTo(key: FilingKey): Path {
  let way = WAYS.get(key);
  if (way === undefined) {
    way = key.split('.');
    WAYS.set(key, way);
  }
  return way;
}
