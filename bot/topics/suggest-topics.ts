import { wordsOf } from '../segment.js';
import { shares } from './sureness.js';
import { blocksOf, featuresWithin } from './topic-features.js';
import type { TopicModel } from './topic-model.js';
import { distances } from './topic-model.js';
import type { TopicText } from './topic-text.js';
import { indexOf, vectorOf } from './topic-vector.js';

export interface TopicSuggestion {
  readonly topic: string;
  /** Chance of being right, 0 to 1. */
  readonly probability: number;
  /** The words that spoke most for it, the strongest first; at most five. */
  readonly words: readonly string[];
}

/** All topics of the model, the likeliest first. */
export type TopicReader = (text: TopicText) => readonly TopicSuggestion[];

const wordsShown = 5;
const explained = 3;
/** Single characters and codes such as A7 tell a reader nothing. */
const telling = /^(\p{Script=Han}{2,}|[a-z'-]{3,})$/u;

interface Seen {
  readonly text: TopicText;
  /** Weight of each known term in this message, by place. */
  readonly weights: ReadonlyMap<number, number>;
}

/** A reader of messages; loading takes milliseconds. */
export function topicReader(model: TopicModel): TopicReader {
  const index = indexOf(model);

  /** What a topic's plane gives to a word, less what the average plane gives. */
  const pull = (word: string, at: number, { weights }: Seen): number =>
    featuresWithin(word).reduce((sum, feature) => {
      const place = index.get(feature)?.at;
      if (place === undefined) return sum;
      const usual = model.planes.reduce((total, plane) => total + (plane[place] ?? 0), 0) / model.planes.length;
      return sum + ((model.planes[at]?.[place] ?? 0) - usual) * (weights.get(place) ?? 0);
    }, 0);

  const deciding = (at: number, seen: Seen): string[] => {
    const words = [...new Set(wordsOf(`${seen.text.title} ${seen.text.text}`))].filter((word) => telling.test(word));
    const rated = words.map((word) => ({ word, pull: pull(word, at, seen) })).filter((one) => one.pull > 0);
    return rated.sort((a, b) => b.pull - a.pull).slice(0, wordsShown).map(({ word }) => word);
  };

  return (text) => {
    const vector = vectorOf(blocksOf(text), index);
    const seen = { text, weights: new Map(vector.at.map((at, n) => [at, vector.value[n] ?? 0])) };
    const probabilities = shares(distances(model.planes, vector), model.sharpness);
    const ranking = probabilities.map((probability, at) => ({ probability, at })).sort((a, b) => b.probability - a.probability);
    return ranking.map(({ probability, at }, rank) => ({ topic: model.labels[at] ?? '', probability, words: rank < explained ? deciding(at, seen) : [] }));
  };
}

/** Ranked topics of one message; load a `topicReader` once for more than a few. */
export function suggest(model: TopicModel, text: TopicText): readonly TopicSuggestion[] {
  return topicReader(model)(text);
}
