import { aChoice, aKey, plain } from '../dialogue/asking.js';
import { kinds } from '../words/elements.js';
import { beginMatter } from './form-start.js';
import { askDesk, to, type Move, type Step, type Words } from '../dialogue/step.js';
import type { DialogueState, Earlier, Place } from '../dialogue/state.js';
import type { Lang } from '../../../server/contract/common.js';
import type { PromptKey } from '../words/prompts.js';
import { say, type Sentence } from '../words/say.js';

const languages: Readonly<Record<string, Lang>> = { '1': 'zh', '2': 'en' };

/** Which language, asked in both: the only question before a caller may ask for a person in their own. */
export const language: Step<'language'> = {
  ask: (_place, state) => ({ prompts: [say('welcome', 'zh'), say('welcome', 'en')], expect: aKey(state) }),
  hear: (input) => {
    const lang = input.kind === 'keys' ? languages[input.keys] : undefined;
    return lang === undefined ? null : { go: 'to', place: { step: 'menu' }, set: { lang } };
  },
};

/** The first question of the line itself: an earlier call that broke off, or the language. */
export function firstQuestion({ earlier }: Pick<DialogueState, 'earlier'>, said: readonly Sentence[] = []): Move {
  if (earlier === null) return to({ step: 'language' }, said);
  return { go: 'to', place: { step: 'resume', earlier: earlier.place }, say: said, set: { lang: earlier.lang } };
}

function resumeWords({ step }: Place, moving: boolean): PromptKey {
  if (moving) return 'resume_change';
  return step === 'tell' || step === 'check' || step === 'record' || step.startsWith('contact') || step === 'read_back' || step === 'amend' ? 'resume_form' : 'resume_booking';
}

const fromTheStart: Move = { go: 'to', place: { step: 'language' }, set: { lang: 'zh', earlier: null } };

/** Everything was read back: it may already have been confirmed when the call broke off. */
function isActNext({ step }: Place): boolean {
  return step === 'confirm' || step === 'read_back';
}

function resumeKey(input: Words): string {
  if (input.kind === 'keys') return input.keys;
  if (input.kind !== 'speech') return '';
  if (/从头|重新|不|start|again|no\b/i.test(input.text)) return '2';
  return /继续|接着|对|是|好|go on|yes|continue/i.test(input.text) ? '1' : '';
}

function takenUp(place: Place, earlier: Earlier | null): Move {
  const { act, moving, proxyFor } = earlier ?? { act: null, moving: null, proxyFor: null };
  return { go: 'to', place, set: { actsAs: isActNext(place) ? act : null, moving, proxyFor, earlier: null } };
}

/** The same number called a moment ago and was cut off. */
export const resume: Step<'resume'> = {
  ask: ({ earlier }, state) => plain(resumeWords(earlier, state.earlier?.moving != null), aChoice(state, ['继续', '从头开始'])),
  hear: (input, { earlier }, state) => {
    const key = resumeKey(input);
    if (key === '1') return takenUp(earlier, state.earlier);
    return key === '2' ? fromTheStart : null;
  },
  giveUp: () => fromTheStart,
};

const menuMoves: Readonly<Record<string, Move>> = {
  '1': { ...askDesk({ do: 'load_items' }), set: { proxyFor: null } },
  '2': to({ step: 'ticket', wrongPairs: 0 }),
  '3': to({ step: 'booking_no', wrongPairs: 0 }),
  '4': to({ step: 'visit_mode' }),
  '5': askDesk({ do: 'load_topics' }),
  '6': to({ step: 'kind' }),
};
/** The more particular first: 取消预约 also says 预约. */
const menuWords: readonly (readonly [RegExp, keyof typeof menuMoves])[] = [
  [/进度|查询|查一查|查一下|办到哪|办得怎么样|progress|status/i, '2'],
  [/改约|改时间|改期|取消|退号|change|cancel|move/i, '3'],
  [/上门|代办|home visit|at home/i, '4'],
  [/指南|材料|怎么办|guide|papers/i, '5'],
  [/预约|约|\bbook|appointment/i, '1'],
];

/** Everything the line can do, and (everywhere) a person. */
export const menu: Step<'menu'> = {
  ask: (_place, state) => plain('menu', aChoice(state, ['预约', '查进度', '改约', '取消预约', '上门', '代办', '办事指南', '投诉', '举报', '求助', '人工'])),
  hear: (input) => {
    if (input.kind === 'keys') return menuMoves[input.keys] ?? null;
    return input.kind === 'speech' ? wished(input.text) : null;
  },
};

/** Who says what kind of matter it is need not be asked for it. */
function wished(text: string): Move | null {
  const key = menuWords.find(([words]) => words.test(text))?.[1];
  if (key !== undefined) return menuMoves[key] ?? null;
  const kind = kinds.find(({ words }) => words.test(text));
  return kind === undefined ? null : beginMatter(kind.type);
}
