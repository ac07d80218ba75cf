import type { Bilingual } from '../../../../server/contract/common.js';

export type Prompts = Record<string, Bilingual>;

/** One prompt in both languages; {marks} are filled when it is said. */
export const line = (zh: string, en: string): Bilingual => ({ zh, en });
