import type { Bilingual } from '../common.js';

/** What stands in place of a caller's name when there is none: a code, so that each reader gets it in their language. */
export const unnamed = { anonymous: '#anonymous', nameless: '#nameless' } as const;

const words: Readonly<Record<string, Bilingual>> = {
  [unnamed.anonymous]: { zh: '匿名', en: 'Anonymous' },
  [unnamed.nameless]: { zh: '未留姓名', en: 'No name' },
};

/** A caller's (masked) name in words; a name is said as it is. */
export function callerWords(name: string): Bilingual {
  return words[name] ?? { zh: name, en: name };
}
