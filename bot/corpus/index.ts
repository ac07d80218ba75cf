import { book } from './actions/book.js';
import { clarify, vague } from './actions/clarify.js';
import { decline } from './actions/decline.js';
import { emergency } from './actions/emergency.js';
import { file, troubles } from './actions/file.js';
import { human } from './actions/human.js';
import { progress } from './actions/progress.js';
import { smalltalk } from './actions/smalltalk.js';
import { fieldAskings } from './asking/fields.js';
import type { Field } from '../field.js';
import { itemSayings } from './items/index.js';
import type { ItemSayings } from './items/item-corpus.js';

/** Everything the bot is taught from, before it is put together to sentences. */
export interface Corpus {
  readonly items: Readonly<Record<string, ItemSayings>>;
  readonly askings: Readonly<Record<Field, readonly string[]>>;
  readonly book: readonly string[];
  readonly progress: readonly string[];
  readonly troubles: readonly string[];
  readonly file: readonly string[];
  readonly human: readonly string[];
  readonly emergency: readonly string[];
  readonly decline: readonly string[];
  readonly smalltalk: readonly string[];
  readonly vague: readonly string[];
  readonly clarify: readonly string[];
}

/** The corpus as written. */
export const wholeCorpus: Corpus = { items: itemSayings, askings: fieldAskings, book, progress, troubles, file, human, emergency, decline, smalltalk, vague, clarify };

type Keep = (phrase: string) => boolean;

function itemPart(item: ItemSayings, keep: Keep): ItemSayings {
  return {
    names: item.names.filter(keep),
    wishes: item.wishes.filter(keep),
    stories: item.stories.filter(keep),
    questions: item.questions.filter((question) => keep(question.text)),
    others: item.others.filter(keep),
  };
}

function mapped<K extends string, T, V>(record: Readonly<Record<K, T>>, map: (value: T) => V): Record<K, V> {
  return Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, map(value)])) as Record<K, V>;
}

/** The phrases of a corpus that `keep` lets through: with its opposite, two parts that share no phrasing. */
export function corpusPart(corpus: Corpus, keep: Keep): Corpus {
  const { items, askings, ...lists } = corpus;
  const some = (list: readonly string[]): readonly string[] => list.filter(keep);
  return { items: mapped(items, (item) => itemPart(item, keep)), askings: mapped(askings, some), ...mapped(lists, some) };
}
