import type { Bilingual } from '../../../../server/contract/common.js';

export type { Bilingual, Lang } from '../../../../server/contract/common.js';

/** A pair of sentences with the same meaning. */
export const word = (zh: string, en: string): Bilingual => ({ zh, en });
