import { chanceFrom } from './chance.js';
import type { Utterance } from './classifier.js';
import { aboutItems } from './compose/about-items.js';
import { indirectAskings } from './compose/indirect-askings.js';
import { homophones, mouth } from './compose/mouth.js';
import { otherWishes } from './compose/other-wishes.js';
import type { Action, Spoken } from './compose/spoken.js';
import { wholeMessages } from './compose/whole-messages.js';
import type { Corpus } from './corpus/index.js';
import { corpusPart, wholeCorpus } from './corpus/index.js';
import { itemNames } from './corpus/item-names.js';
import type { Landmark } from './features.js';
import type { Field } from './field.js';
import type { GuideKnowledge } from './knowledge.js';
import { normalise } from './normalise.js';

/** Not about any service. */
export const noItem = 'none';
/** About a service that the text does not name. */
export const unnamedItem = 'generic';

export interface TrainingSet {
  readonly items: readonly Utterance[];
  readonly actions: readonly Utterance[];
  readonly fields: readonly Utterance[];
  readonly names: readonly Landmark[];
}

/** What a citizen said and what an editor agreed it means; without a service where none answers it. */
export interface Taught {
  readonly text: string;
  readonly action: Action;
  readonly item: string | null;
  readonly field: Field | null;
}

/** Which part of the corpus is used, and what editors added to it. */
export interface Lesson {
  readonly keep?: (text: string) => boolean;
  readonly taught?: readonly Taught[];
}

/** How often a taught sentence is said: what occurs once teaches nothing. */
const taughtRounds = 3;

/** How many of the sentences that name a service teach what a citizen wants, and how many others teach what is no service. */
const answersForActions = 5_000;
const othersForItems = 2_000;

/** Every name of every service, normalised: the catalogue's, the guides', the corpus'. */
export function namesOf(guides: readonly GuideKnowledge[], corpus: Corpus): readonly Landmark[] {
  const ofGuide = new Map(guides.map((guide) => [guide.itemCode, [...(guide.aliases ?? []), guide.name.zh, guide.name.en]]));
  const codes = [...new Set([...Object.keys(itemNames), ...ofGuide.keys()])];
  return codes.map((mark) => {
    const names = [...(itemNames[mark] ?? []), ...(ofGuide.get(mark) ?? []), ...(corpus.items[mark]?.names ?? [])];
    return { mark, phrases: [...new Set(names.map(normalise))] };
  });
}

/** The corpus with the names that guides bring. */
function withNames(corpus: Corpus, names: readonly Landmark[], keep: (text: string) => boolean): Corpus {
  const items = Object.fromEntries(
    names.map(({ mark, phrases }) => {
      const known = corpus.items[mark] ?? { names: [], wishes: [], stories: [], questions: [], others: [] };
      return [mark, { ...known, names: [...new Set([...known.names, ...phrases.filter(keep)])] }];
    }),
  );
  return { ...corpus, items };
}

function utterances(spoken: readonly Spoken[], label: (one: Spoken) => string | undefined): Utterance[] {
  return spoken.flatMap((one) => {
    const known = label(one);
    return known === undefined ? [] : [{ label: known, text: normalise(one.text) }];
  });
}

function itemOf(one: Spoken): string {
  return one.item ?? (one.action === 'clarify' ? unnamedItem : noItem);
}

/** Sentences from a part of the corpus: `keep` says which phrasings may be used. */
export function spokenFrom(guides: readonly GuideKnowledge[], seed: number, keep: (text: string) => boolean = () => true): { about: Spoken[]; others: Spoken[]; names: readonly Landmark[] } {
  const part = corpusPart(wholeCorpus, keep);
  const names = namesOf(guides, part);
  const corpus = withNames(part, names, keep);
  const slips = homophones(Object.values(wholeCorpus.items).flatMap((item) => [...item.names, ...item.questions.map(({ text }) => text)]));
  const speaker = mouth(chanceFrom(seed), slips);
  const [about, others] = [aboutItems(speaker, corpus), otherWishes(speaker, corpus, keep)];
  const more = [...wholeMessages(speaker, keep), ...indirectAskings(speaker, corpus, keep)];
  return { about: [...about, ...more.filter(({ item }) => item !== undefined)], others: [...others, ...more.filter(({ item }) => item === undefined)], names };
}

function spokenAsTaught(taught: readonly Taught[], seed: number): Spoken[] {
  const speaker = mouth(chanceFrom(seed), new Map());
  return taught.flatMap(({ text, action, item, field }) => {
    const meant = { action, ...(item === null ? {} : { item }), ...(field === null ? {} : { field }) };
    return Array.from({ length: taughtRounds }, (_, round) => ({ ...meant, text: round === 0 ? text : speaker.say(text) }));
  });
}

/** Everything the classifiers learn from; it depends on the guides only by their names. */
export function trainingSet(guides: readonly GuideKnowledge[], seed: number, { keep, taught = [] }: Lesson = {}): TrainingSet {
  const { about, others, names } = spokenFrom(guides, seed, keep);
  const { some } = mouth(chanceFrom(seed), new Map());
  const extra = spokenAsTaught(taught, seed);
  const answers = about.filter((one) => one.action === 'answer');
  const wishes = about.filter((one) => one.action !== 'answer');
  return {
    items: utterances([...about, ...some(others, othersForItems), ...extra], itemOf),
    actions: utterances([...some(answers, answersForActions), ...wishes, ...others, ...extra], (one) => one.action),
    fields: utterances([...answers, ...others, ...extra], (one) => one.field),
    names,
  };
}

/** To be raised when the same sentences would give another model. */
const modelVersion = 14;

/** A short fingerprint (FNV-1a, 2 × 32 bits) of what a model is trained on: equal fingerprints, equal models. */
export function fingerprint(set: TrainingSet, seed: number): string {
  const text = JSON.stringify([modelVersion, set, seed]);
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(at) + at), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
