import type { ServiceItem } from '../desk/catalogue/guide.js';
import { sampleGuides } from './guides/index.js';
import { listings } from './listings.js';

/** The catalogue of the demo district: one item for each sample guide. */
export const sampleItems: readonly ServiceItem[] = sampleGuides.flatMap((guide) => {
  const listing = listings.get(guide.itemCode);
  return listing === undefined ? [] : [{ code: guide.itemCode, nameZh: guide.name.zh, nameEn: guide.name.en, acceptingUnit: guide.acceptingUnit, ...listing }];
});
