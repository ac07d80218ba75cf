import type { DateKey } from '../calendar/shanghai.js';
import type { Text } from '../text.js';
import type { CategoryCode } from './categories.js';
import type { LegalBasis, ServiceGuide, ServiceItem } from './guide.js';
import { missingFields, type MissingField } from './missing-fields.js';

/** All that is written in a guide and its item; which version it is and since when stands beside it. */
export type GuideContent = Omit<ServiceGuide, 'itemCode' | 'version' | 'effectiveFrom'> & { readonly category: CategoryCode; readonly aliases: readonly string[] };

const blank: Text = { zh: '', en: '' };
/** A document nobody has named yet. */
export const noBasis: LegalBasis = { title: blank, clause: blank, text: blank, issuedOn: '', issuer: blank, docNo: '' };

/** A guide in which only name and category are written. */
export function blankContent(category: CategoryCode, name: Text): GuideContent {
  return {
    category,
    aliases: [],
    notice: blank,
    name,
    acceptingUnit: blank,
    itemType: blank,
    legalBases: [],
    audience: blank,
    conditions: [],
    materials: [],
    samples: [],
    commonErrors: [],
    steps: [],
    fees: [],
    timeLimit: { instant: false, note: blank },
    consult: { phone: '', hours: blank, note: blank },
    oversight: { unit: blank, phone: '' },
    summary: blank,
    place: blank,
    online: { depth: 'info', how: blank },
    bookable: false,
    homeVisit: false,
    proxy: false,
    cityWide: false,
    commitmentEligible: false,
    visits: { min: 0, max: 1 },
    faqs: [],
  };
}

/** What is written in a guide and its item. */
export function contentOf(guide: ServiceGuide, { category, aliases }: Pick<ServiceItem, 'category' | 'aliases'>): GuideContent {
  const { itemCode: _, version: __, effectiveFrom: ___, ...written } = guide;
  return { category, aliases, ...written };
}

interface Head {
  itemCode: string;
  version: number;
  effectiveFrom: DateKey;
}

/** The guide as everybody reads it. */
export function guideOf({ itemCode, version, effectiveFrom }: Head, { category: _, aliases: __, ...written }: GuideContent): ServiceGuide {
  return { itemCode, version, effectiveFrom, ...written };
}

/** The item a guide is written for. */
export function itemOf(itemCode: string, { category, aliases, name, acceptingUnit }: GuideContent): ServiceItem {
  return { code: itemCode, category, nameZh: name.zh, nameEn: name.en, aliases, acceptingUnit };
}

/** Every gap that keeps it from being published; an extra field may be absent, but not half filled. */
export function gapsOf(itemCode: string, content: GuideContent): readonly MissingField[] {
  return missingFields({ ...content, itemCode, effectiveFrom: 'set when it is published' });
}
