import type { LanguageModel } from '../../ports/language-model.js';

/** The usual case: none is set up, and nothing is ever asked. */
export const noLanguageModel: LanguageModel = {
  rephrase: () => Promise.resolve(null),
  summarise: () => Promise.resolve(null),
};
