import { dangerFrames, mishaps, perils, scenes, victims } from '../corpus/actions/danger-pieces.js';
import { outbursts, speakerFrames, speakers, stages, threatFrames } from '../corpus/actions/person-pieces.js';
import { worldFrames, worldThings } from '../corpus/actions/world-pieces.js';
import { englishBook, englishTimes, times } from '../corpus/actions/book.js';
import { troubleFrames } from '../corpus/actions/file.js';
import type { Corpus } from '../corpus/index.js';
import { topicSayings } from '../corpus/topics/index.js';
import { fields } from '../field.js';
import type { Mouth } from './mouth.js';
import type { Action, Spoken } from './spoken.js';

const han = /\p{Script=Han}/u;

/** Messages of a topic that ask rather than complain. */
const asking = /[吗么哪]|怎么|多少|如何|咋|什么|能不能|几天|多久/;

/** How often each phrase is said, differently each time. */
const rounds = { trouble: 4, short: 3, vague: 5, followUp: 2 };

function said(speaker: Mouth, action: Action, texts: readonly string[]): Spoken[] {
  return texts.flatMap((text) => [text, ...Array.from({ length: rounds.short - 1 }, () => speaker.say(text))].map((one) => ({ text: one, action })));
}

function troubles(speaker: Mouth, corpus: Corpus): Spoken[] {
  const told = corpus.troubles.flatMap((p) => Array.from({ length: rounds.trouble }, () => speaker.say(speaker.fill(speaker.pick(troubleFrames), { p }))));
  return told.map((text) => ({ text, action: 'file' }));
}

function bookings(speaker: Mouth, corpus: Corpus): Spoken[] {
  const chinese = corpus.book.flatMap((text) => Array.from({ length: rounds.short }, () => speaker.fill(text, { t: speaker.pick(times) })));
  const english = englishBook.flatMap((text) => Array.from({ length: rounds.short }, () => speaker.fill(text, { t: speaker.pick(englishTimes) })));
  return [...chinese, ...english].map((text) => ({ text: speaker.say(text), action: 'book' }));
}

/** Matters that could be several services: alone, or with a question after them. */
function vagueMatters(speaker: Mouth, corpus: Corpus): Spoken[] {
  const asked = fields.flatMap((field) => corpus.askings[field].filter((text) => han.test(text)));
  const make = (matter: string): string => speaker.say(speaker.fill(speaker.pick(['{m}{q}', '{m}，{q}', '我想问问{m}', '{m}{q}', '{m}怎么办', '我要办{m}', '{m}要弄一下', '我{m}']), { m: matter, q: speaker.pick(asked) }));
  return corpus.vague.flatMap((matter) => [matter, ...Array.from({ length: rounds.vague }, () => make(matter))].map((text) => ({ text, action: 'clarify' as const })));
}

/** Questions that name no service: alone they must be asked back, after an answer they lean on it. */
function followUps(speaker: Mouth, corpus: Corpus): Spoken[] {
  const leads = ['', '', '那', '那么', '还有，', '这个', 'so ', 'and '];
  return fields.flatMap((field) =>
    corpus.askings[field].flatMap((text) => {
      const lead = speaker.pick(leads.filter((one) => one === '' || han.test(one) === han.test(text)));
      return [text, `${lead}${text}`].slice(0, rounds.followUp).map((one) => ({ text: speaker.say(one), action: 'clarify' as const, field }));
    }),
  );
}

interface Pieces {
  readonly action: Action;
  readonly frames: readonly string[];
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly rounds: number;
}

/** Messages put together from pieces; each piece of the first part is said in every round. */
function pieced(speaker: Mouth, { action, frames, parts, rounds: times }: Pieces): Spoken[] {
  return Object.entries(parts).slice(0, 1).flatMap(([name, list]) =>
    list.flatMap((piece) => {
      const usable = frames.filter((frame) => frame.includes(`{${name}}`));
      const make = (): Spoken => {
        const words = Object.fromEntries(Object.entries(parts).map(([key, others]) => [key, speaker.pick(others)]));
        return { text: speaker.fill(speaker.pick(usable), { ...words, [name]: piece }), action };
      };
      return usable.length === 0 ? [] : Array.from({ length: times }, make);
    }),
  );
}

function fromPieces(speaker: Mouth, keep: (text: string) => boolean): Spoken[] {
  const some = (list: readonly string[]): readonly string[] => list.filter(keep);
  const dangers = { action: 'emergency' as const, frames: dangerFrames, rounds: 2 };
  return [
    ...pieced(speaker, { ...dangers, parts: { m: some(mishaps), w: victims, h: scenes } }),
    ...pieced(speaker, { ...dangers, parts: { c: some(perils), h: scenes } }),
    ...pieced(speaker, { action: 'human', frames: some(speakerFrames), parts: { x: speakers }, rounds: 4 }),
    ...pieced(speaker, { action: 'human', frames: some(threatFrames), parts: { g: stages }, rounds: 4 }),
    ...pieced(speaker, { action: 'decline', frames: some(worldFrames), parts: { k: some(worldThings) }, rounds: 2 }),
    ...said(speaker, 'human', some(outbursts)),
  ];
}

/** Sentences that want something else than an answer about a named service. */
export function otherWishes(speaker: Mouth, corpus: Corpus, keep: (text: string) => boolean): Spoken[] {
  const named = Object.values(corpus.items).flatMap(({ names }) => names);
  const messages = Object.values(topicSayings).flatMap(({ sayings }) => sayings).filter((text) => keep(text) && !asking.test(text) && !named.some((name) => text.includes(name)));
  return [
    ...troubles(speaker, corpus),
    ...said(speaker, 'file', corpus.file),
    ...messages.map((text) => ({ text, action: 'file' as const })),
    ...bookings(speaker, corpus),
    ...said(speaker, 'progress', corpus.progress),
    ...said(speaker, 'human', corpus.human),
    ...said(speaker, 'emergency', corpus.emergency),
    ...said(speaker, 'decline', corpus.decline),
    ...said(speaker, 'smalltalk', corpus.smalltalk),
    ...said(speaker, 'clarify', corpus.clarify),
    ...vagueMatters(speaker, corpus),
    ...followUps(speaker, corpus),
    ...fromPieces(speaker, keep),
  ];
}
