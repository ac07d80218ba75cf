import { aChoice, aKey, plain } from '../dialogue/asking.js';
import { askDesk, to, type Move, type Step } from '../dialogue/step.js';
import type { Lang } from '../../../server/contract/common.js';
import { say } from '../words/say.js';

const languages: Readonly<Record<string, Lang>> = { '1': 'zh', '2': 'en' };

/** Which language, asked in both: the only question before a caller may ask for a person in their own. */
export const language: Step<'language'> = {
  ask: (_place, state) => ({ prompts: [say('welcome', 'zh'), say('welcome', 'en')], expect: aKey(state) }),
  hear: (input) => {
    const lang = input.kind === 'keys' ? languages[input.keys] : undefined;
    return lang === undefined ? null : { go: 'to', place: { step: 'menu' }, set: { lang } };
  },
};

const menuMoves: Readonly<Record<string, Move>> = {
  '1': askDesk({ do: 'load_items' }),
  '2': to({ step: 'ticket', wrongPairs: 0 }),
};
const menuWords: readonly (readonly [RegExp, keyof typeof menuMoves])[] = [
  [/预约|约|\bbook|appointment/i, '1'],
  [/进度|查|progress|status/i, '2'],
];

/** Book, ask about progress, or (everywhere) a person. */
export const menu: Step<'menu'> = {
  ask: (_place, state) => plain('menu', aChoice(state, ['预约', '查进度', '人工'])),
  hear: (input) => {
    const key = input.kind === 'keys' ? input.keys : menuWords.find(([words]) => words.test(input.text))?.[1];
    return key === undefined ? null : (menuMoves[key] ?? null);
  },
};
