import { bookWords as words } from '../words/book-words.js';

/** When of a day somebody would like to come, as it is asked and read back. */
export const partOfDayWords = { any: words.any, morning: words.morningPart, afternoon: words.afternoonPart } as const;

export type PartOfDay = keyof typeof partOfDayWords;
