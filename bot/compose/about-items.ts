import { bookingFrames, englishBookingFrames, englishTimes, times } from '../corpus/actions/book.js';
import { englishProgressFrames, progressFrames } from '../corpus/actions/progress.js';
import { chineseFrames, englishFrames } from '../corpus/asking/frames.js';
import type { Corpus } from '../corpus/index.js';
import type { ItemSayings } from '../corpus/items/item-corpus.js';
import type { Field } from '../field.js';
import { fields } from '../field.js';
import type { Mouth } from './mouth.js';
import type { Spoken } from './spoken.js';

const han = /\p{Script=Han}/u;

/** How often each name, wish or story is put into a question. */
const rounds = { name: 3, wish: 2, story: 3, booking: 3, progress: 1 };

/** Fields by how often citizens ask for them. */
const askedFor: readonly Field[] = [...fields, 'overview', 'conditions', 'conditions', 'conditions', 'materials', 'materials', 'place', 'place', 'steps', 'steps', 'time_limit', 'time_limit', 'fee', 'online'];

interface Topic {
  readonly item: string;
  readonly sayings: ItemSayings;
  readonly askings: Corpus['askings'];
}

type Core = 'name' | 'wish' | 'story';

function inLanguage(list: readonly string[], chinese: boolean): readonly string[] {
  return list.filter((one) => han.test(one) === chinese);
}

interface Told {
  readonly kind: Core;
  readonly text: string;
}

/** The words a frame may use: the told name or wish, and any of the others. */
function wordsFor(speaker: Mouth, { sayings }: Topic, { kind, text }: Told): Record<string, string> {
  const chinese = han.test(text);
  const n = kind === 'name' ? text : speaker.pick(inLanguage(sayings.names, chinese));
  const v = kind === 'wish' ? text : speaker.pick(inLanguage(sayings.wishes, chinese));
  return { s: text, ...(n === '' ? {} : { n }), ...(v === '' ? {} : { v }) };
}

function framesFor({ kind, text }: Told): readonly string[] {
  if (han.test(text)) return chineseFrames[kind];
  return kind === 'wish' ? englishFrames.wish : englishFrames.name;
}

function question(speaker: Mouth, topic: Topic, told: Told): Spoken | undefined {
  const [field = 'overview'] = speaker.some(askedFor, 1);
  const q = speaker.pick(inLanguage(topic.askings[field], han.test(told.text)));
  if (q === '') return undefined;
  const words: Record<string, string> = { ...wordsFor(speaker, topic, told), q };
  const frame = speaker.pick(framesFor(told).filter((one) => [...one.matchAll(/\{(\w)\}/g)].every(([, name = '']) => name in words)));
  return { text: speaker.say(speaker.fill(frame, words)), action: 'answer', item: topic.item, field };
}

function repeated(count: number, make: () => Spoken | undefined): Spoken[] {
  return Array.from({ length: count }, make).filter((one) => one !== undefined);
}

function asked(speaker: Mouth, topic: Topic): Spoken[] {
  const { names, wishes, stories } = topic.sayings;
  const cores = [...names.map((text) => ({ kind: 'name' as const, text })), ...wishes.map((text) => ({ kind: 'wish' as const, text })), ...stories.map((text) => ({ kind: 'story' as const, text }))];
  return cores.flatMap((core) => repeated(rounds[core.kind], () => question(speaker, topic, core)));
}

function written(speaker: Mouth, { item, sayings }: Topic): Spoken[] {
  const stories = inLanguage(sayings.stories, true);
  return sayings.questions.flatMap(({ field, text }) => {
    const told = stories.length > 0 && han.test(text) ? [`${speaker.pick(stories)}，${text}`] : [];
    return [text, ...(told.length > 0 && speaker.some([true, false], 1)[0] === true ? told : [speaker.say(text)])].map((said) => ({ text: said, action: 'answer' as const, item, field }));
  });
}

function bare({ item, sayings }: Topic): Spoken[] {
  const named = sayings.names.map((text): Spoken => ({ text, action: 'answer', item, field: 'overview' }));
  const others = [...sayings.others, ...sayings.wishes].flatMap((text): Spoken[] => [{ text, action: 'answer', item }]);
  return [...named, ...others];
}

function framed(speaker: Mouth, { item, sayings }: Topic, chinese: boolean): Spoken[] {
  const [n, v] = [inLanguage(sayings.names, chinese), inLanguage(sayings.wishes, chinese)];
  if (n.length === 0 || v.length === 0) return [];
  const make = (frames: readonly string[], action: 'book' | 'progress') => (): Spoken => {
    const words = { n: speaker.pick(n), v: speaker.pick(v), t: speaker.pick(chinese ? times : englishTimes) };
    return { text: speaker.say(speaker.fill(speaker.pick(frames), words)), action, item };
  };
  const few = chinese ? 1 : 0.3;
  return [
    ...repeated(Math.ceil(rounds.booking * few), make(chinese ? bookingFrames : englishBookingFrames, 'book')),
    ...repeated(Math.ceil(rounds.progress * few), make(chinese ? progressFrames : englishProgressFrames, 'progress')),
  ];
}

/** Sentences about every service of a corpus: questions, bookings, and asking after an application. */
export function aboutItems(speaker: Mouth, corpus: Corpus): Spoken[] {
  return Object.entries(corpus.items).flatMap(([item, sayings]) => {
    const topic = { item, sayings, askings: corpus.askings };
    return [...bare(topic), ...written(speaker, topic), ...asked(speaker, topic), ...framed(speaker, topic, true), ...framed(speaker, topic, false)];
  });
}
