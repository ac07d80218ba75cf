import type { Bilingual } from '../../../server/contract/common.js';
import { bookingPrompts } from './prompts/booking.js';
import { formPrompts } from './prompts/forms.js';
import { guidePrompts } from './prompts/guides.js';
import { managingPrompts } from './prompts/managing.js';
import { missesPrompts } from './prompts/misses.js';
import { openingPrompts } from './prompts/opening.js';
import { personPrompts } from './prompts/person.js';
import { progressPrompts } from './prompts/progress.js';

/** Everything the line says, apart from names, dates and numbers. */
export const prompts = { ...openingPrompts, ...bookingPrompts, ...managingPrompts, ...progressPrompts, ...guidePrompts, ...formPrompts, ...personPrompts, ...missesPrompts } satisfies Record<string, Bilingual>;
export type PromptKey = keyof typeof prompts;
