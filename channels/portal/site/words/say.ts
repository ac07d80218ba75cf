import type { Bilingual } from '../../../../server/contract/common.js';

/** One text in both languages. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });
