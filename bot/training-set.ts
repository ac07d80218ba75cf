import type { Utterance } from './classifier.js';
import { actionSayings, itemSayings } from './corpus/index.js';
import { itemNames } from './corpus/item-names.js';
import { bookingTemplates, chineseTemplates, englishTemplates } from './corpus/templates.js';
import { cues } from './cues.js';
import type { Landmark } from './features.js';
import type { GuideKnowledge } from './knowledge.js';
import { normalise } from './normalise.js';

/** Not about any service. */
export const noItem = 'none';
/** About a service that the text does not name. */
export const unnamedItem = 'generic';

export interface TrainingSet {
  readonly items: readonly Utterance[];
  readonly itemLandmarks: readonly Landmark[];
  readonly actions: readonly Utterance[];
  readonly actionLandmarks: readonly Landmark[];
}

type Names = ReadonlyMap<string, readonly string[]>;

const templatesEach = 3;

function namesOf(guides: readonly GuideKnowledge[]): Names {
  const names = new Map<string, readonly string[]>(Object.entries(itemNames));
  for (const guide of guides) {
    const known = names.get(guide.itemCode) ?? [];
    names.set(guide.itemCode, [...new Set([...known, ...(guide.aliases ?? []), guide.name.zh, guide.name.en].map(normalise))]);
  }
  return names;
}

function phrased(name: string, turn: number): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [name, ...englishTemplates.map((phrase) => phrase(name))];
  const picked = Array.from({ length: templatesEach }, (_, n) => chineseTemplates[(turn * templatesEach + n) % chineseTemplates.length]);
  return [name, ...picked.flatMap((phrase) => (phrase === undefined ? [] : [phrase(name)]))];
}

/** Two ways to book each service, so that its name does not speak against booking. */
function bookings(names: Names): string[] {
  return [...names.values()].flatMap((list, item) => list.slice(1, 3).flatMap((name, turn) => bookingTemplates[(item + turn) % bookingTemplates.length]?.(name) ?? []));
}

function labelled(label: string, texts: readonly string[]): Utterance[] {
  return texts.map((text) => ({ label, text: normalise(text) }));
}

function aboutItems(names: Names): Utterance[] {
  const byName = [...names].flatMap(([code, list]) => labelled(code, list.flatMap(phrased)));
  return [...byName, ...Object.entries(itemSayings).flatMap(([code, texts]) => labelled(code, texts))];
}

/** Everything both classifiers learn from; it depends on the guides only by their names. */
export function trainingSet(guides: readonly GuideKnowledge[]): TrainingSet {
  const names = namesOf(guides);
  const { generic, book, ...rest } = actionSayings;
  const foreign = Object.values(rest).flatMap((texts) => labelled(noItem, texts));
  const named = Object.entries(itemSayings).flatMap(([, texts]) => labelled('ask', texts));
  const byTemplate = [...names.values()].flatMap((list) => labelled('ask', list.slice(0, 2).flatMap(phrased)));
  return {
    items: [...aboutItems(names), ...labelled(unnamedItem, generic), ...foreign],
    itemLandmarks: [...names].map(([mark, phrases]) => ({ mark, phrases })),
    actions: [...named, ...byTemplate, ...labelled('ask', generic), ...labelled('book', [...book, ...bookings(names)]), ...Object.entries(rest).flatMap(([label, texts]) => labelled(label, texts))],
    actionLandmarks: cues,
  };
}

/** A short fingerprint (FNV-1a, 2 × 32 bits) of what a model is trained on: equal fingerprints, equal models. */
export function fingerprint(set: TrainingSet, seed: number): string {
  const text = JSON.stringify([set, seed]);
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(at) + at), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
