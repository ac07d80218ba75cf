import { aChoice, SURE } from './asking.js';
import { bestMatches } from './matching.js';
import type { DialogueState, Place, Reading, StepName } from './state.js';
import { to, type Move, type Question, type Step } from './step.js';
import { say, type Sentence } from '../words/say.js';

/** One line of a spoken list. `group` starts a new page (morning, afternoon). */
export interface Choice {
  label: string;
  terms: readonly string[];
  group?: string;
}
type ListStep = { [S in StepName]: Place<S> extends { reading: Reading } ? S : never }[StepName];

/** A step that reads out a list and takes a key or a name. */
export interface Listing<K extends ListStep> {
  intro(place: Place<K>, state: DialogueState): Sentence;
  choices(place: Place<K>, state: DialogueState): Choice[];
  choose(place: Place<K>, index: number, state: DialogueState): Move;
  reread(place: Place<K>, reading: Reading): Place;
  /** The choices words mean that name none of them in so many words (下午, 下周三); null when they mean nothing of the kind. */
  meant?(text: string, place: Place<K>, state: DialogueState): number[] | null;
}

const PAGE = 8;

/** Pages of at most eight choices, a group never sharing a page with another. */
export function pages(choices: readonly Choice[], only: Reading['only']): number[][] {
  const found: number[][] = [];
  for (const index of only ?? choices.keys()) {
    const page = found.at(-1);
    if (page !== undefined && hasRoom(page, choices, index)) page.push(index);
    else found.push([index]);
  }
  return found;
}

function hasRoom(page: readonly number[], choices: readonly Choice[], index: number): boolean {
  const groupAt = (at: number | undefined): string | undefined => (at === undefined ? undefined : choices[at]?.group);
  return page.length < PAGE && groupAt(page[0]) === groupAt(index);
}

function lines(choices: readonly Choice[], page: readonly number[], state: DialogueState): Sentence {
  const text = page.map((index, at) => say('choice', state.lang, { label: choices[index]?.label ?? '', key: at + 1 }).text).join('');
  return { lang: state.lang, text: text.trim() };
}

function askList<K extends ListStep>(listing: Listing<K>, place: Place<K>, state: DialogueState): Question {
  const { only, page } = readingOf(place);
  const choices = listing.choices(place, state);
  const all = pages(choices, only);
  const opening = only === null ? listing.intro(place, state) : say('maybe', state.lang);
  const more = only !== null ? [say('none_of_these', state.lang)] : all.length > 1 ? [say('more', state.lang)] : [];
  return { prompts: [opening, lines(choices, all[page] ?? [], state), ...more], expect: aChoice(state, choices.flatMap(({ terms }) => terms)) };
}

function readingOf(place: { reading: Reading }): Reading {
  return place.reading;
}

/** Key 9: the next page; after the last page of a guess, or of the list, everything from the top. */
function turned({ page, only }: Reading, count: number): Reading | null {
  if (page + 1 < count) return { page: page + 1, only };
  return count === 1 && only === null ? null : { page: 0, only: null };
}

function byKey<K extends ListStep>(listing: Listing<K>, keys: string, [place, state]: readonly [Place<K>, DialogueState]): Move | null {
  const reading = readingOf(place);
  const all = pages(listing.choices(place, state), reading.only);
  if (keys === '9') {
    const next = turned(reading, all.length);
    return next && to(listing.reread(place, next));
  }
  const index = /^[1-8]$/.test(keys) ? all[reading.page]?.[Number(keys) - 1] : undefined;
  return index === undefined ? null : listing.choose(place, index, state);
}

function bySpeech<K extends ListStep>(listing: Listing<K>, input: { text: string; confidence: number | null }, [place, state]: readonly [Place<K>, DialogueState]): Move | null {
  const matches = listing.meant?.(input.text, place, state) ?? bestMatches(input.text, listing.choices(place, state));
  const [first] = matches;
  if (first === undefined) return null;
  const sure = matches.length === 1 && (input.confidence ?? SURE) >= SURE;
  return sure ? listing.choose(place, first, state) : to(listing.reread(place, { page: 0, only: matches }));
}

/** Makes a dialogue step of a listing: keys 1–8 choose, 9 turns the page, a name chooses or narrows. */
export function listStep<K extends ListStep>(listing: Listing<K>): Step<K> {
  return {
    ask: (place, state) => askList(listing, place, state),
    hear: (input, place, state) => {
      if (input.kind === 'keys') return byKey(listing, input.keys, [place, state]);
      return input.kind === 'speech' ? bySpeech(listing, input, [place, state]) : null;
    },
  };
}

export const fromTheTop: Reading = { page: 0, only: null };
