import { sampleGuides } from './guides/index.js';
import { listings } from './listings.js';

/** The sample guides with the names people call them by, as the assistant knows them. */
export const sampleKnowledge = sampleGuides.map((guide) => ({ ...guide, aliases: listings.get(guide.itemCode)?.aliases ?? [] }));
