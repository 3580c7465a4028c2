import type { CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import type { CodeListName } from '../locales/codes.js';
import { aidTypeList, channelList, currencyList, zoneList } from './aid.js';
import { countryList } from './countries.js';
import { goalList, markerList } from './goals.js';
import { natureList } from './natures.js';
import { sectorList } from './sectors.js';
import { termList } from './terms.js';

/** A list in a language. `year` is the flow year that groups countries by income; it must have a list of recipients. */
export function codeList(name: CodeListName, lang: Lang, year: number): CodeList {
  switch (name) {
    case 'crs':
      return sectorList(lang);
    case 'pays':
      return countryList(lang, year);
    case 'zones':
      return zoneList(lang);
    case 'types-aide':
      return aidTypeList(lang);
    case 'canaux':
      return channelList(lang);
    case 'natures':
      return natureList(lang);
    case 'odd':
      return goalList(lang);
    case 'marqueurs':
      return markerList(lang);
    case 'devises':
      return currencyList(lang);
    default:
      return termList(name, lang);
  }
}
