import type { Lang } from './words.js';

/** Names one after the other, as each language parts them. */
export const listed = (names: readonly string[], lang: Lang): string => names.join(lang === 'zh' ? '、' : ', ');

/** Sentences one after the other: Chinese ones need no space between them. */
export const told = (sentences: readonly string[], lang: Lang): string => sentences.join(lang === 'zh' ? '' : ' ');
