import { itemSayings } from '../corpus/items/index.js';
import { itemNames } from '../corpus/item-names.js';
import { topicSayings } from '../corpus/topics/index.js';
import { itemTopics } from '../corpus/topics/item-topics.js';
import type { TopicExample } from './topic-text.js';
import { untitled } from './topic-text.js';

const messages = (label: string, texts: readonly string[]): TopicExample[] => texts.map((text) => ({ label, ...untitled(text) }));
const hints = (label: string, texts: readonly string[]): TopicExample[] => messages(label, texts).map((example) => ({ ...example, hint: true }));

/** What the desk's own topics are learnt from: invented messages, telling words, and the names and sayings of each topic's services. */
export function districtExamples(): TopicExample[] {
  const written = Object.entries(topicSayings).flatMap(([topic, { terms, sayings }]) => [...messages(topic, sayings), ...hints(topic, terms.flatMap((line) => line.split(' ')))]);
  const ofServices = Object.entries(itemTopics).flatMap(([topic, codes]) =>
    codes.flatMap((code) => [...hints(topic, itemNames[code] ?? []), ...hints(topic, [...(itemSayings[code]?.names ?? []), ...(itemSayings[code]?.others ?? [])])]),
  );
  return [...written, ...ofServices];
}
