import type { Text } from '../../text.js';
import { audiences, itemsWithAudience } from '../audiences.js';
import { categories } from '../categories.js';
import { leadsTo, type Facet } from '../facet.js';
import type { ServiceGuide } from '../guide.js';
import { itemsWithEvent, lifeEvents } from '../life-events.js';
import { tokensIn } from './asked-words.js';
import { Grams, pairsAndGaps, runsOf } from './grams.js';
import { initialsOf, lettersOf, plainText } from './spelling.js';

/** A guide with what its item adds: its category and what people call it. */
export interface ListedGuide {
  readonly guide: ServiceGuide;
  readonly category: string;
  readonly aliases: readonly string[];
}

/** A name of a guide, as it is and made plain. */
export interface KnownName {
  readonly at: number;
  readonly field: 'name' | 'alias';
  readonly said: string;
  readonly plain: string;
}
export type FacetKind = 'category' | 'audience' | 'event';
interface PlacedFacet {
  readonly kind: FacetKind;
  readonly code: string;
  readonly label: Text;
  /** Plain, each at least two characters. */
  readonly words: readonly string[];
  /** Places of its guides in the catalogue; the most asked for first. */
  readonly guides: readonly number[];
}

/** How much a text says about a guide: its names all, who takes it in little. */
export const textWeights = [1, 0.75, 0.5] as const;

/** All that a search reads, made once for a catalogue. */
export interface GuideIndex {
  readonly guides: readonly ListedGuide[];
  readonly names: readonly KnownName[];
  /** By pairs of characters; one entry a name. */
  readonly characters: Grams;
  /** By runs of three letters; entry = place in `spellings`. */
  readonly letters: Grams;
  readonly spellings: readonly { name: number; letters: string }[];
  readonly firstLetters: Grams;
  readonly initials: readonly { name: number; letters: string }[];
  /** Token → guide × 4 + place in `textWeights`. */
  readonly tokens: ReadonlyMap<string, readonly number[]>;
  readonly facets: readonly PlacedFacet[];
}

/** Reads a catalogue into an index; about 0.2 ms a guide. */
export function indexGuides(guides: readonly ListedGuide[]): GuideIndex {
  const names = guides.flatMap(namesOf);
  const spellings = names.flatMap(({ plain }, name) => lettersOf(plain).map((letters) => ({ name, letters })));
  const initials = names.flatMap(({ plain }, name) => initialsOf(plain).map((letters) => ({ name, letters })));
  const characters = gramsOf(names.map(({ plain }) => plain), pairsAndGaps);
  const letters = gramsOf(spellings.map((one) => one.letters), runsOf(3));
  const firstLetters = gramsOf(initials.map((one) => one.letters), runsOf(2));
  return { guides, names, characters, letters, spellings, firstLetters, initials, tokens: tokensOf(guides), facets: facetsOf(guides) };
}

function gramsOf(texts: readonly string[], partsOf: (text: string) => string[]): Grams {
  const grams = new Grams(partsOf);
  for (const text of texts) grams.add(text);
  return grams;
}

function namesOf({ guide, aliases }: ListedGuide, at: number): KnownName[] {
  const named = (field: KnownName['field']) => (said: string): KnownName => ({ at, field, said, plain: plainText(said) });
  return [...[guide.name.zh, guide.name.en].map(named('name')), ...[...aliases, ...(guide.extras?.keywords ?? [])].map(named('alias'))].filter(({ plain }) => plain !== '');
}

const both = ({ zh, en }: Text): string => `${zh} ${en}`;

/** Its texts by weight, those of `textWeights`. */
function textsOf({ guide, aliases, category }: ListedGuide): readonly string[] {
  const label = Object.entries(categories).find(([code]) => code === category)?.[1];
  return [
    [both(guide.name), ...aliases, ...(guide.extras?.keywords ?? [])].join(' | '),
    [guide.summary, ...guide.faqs.map(({ question }) => question)].map(both).join(' | '),
    [guide.audience, guide.acceptingUnit, ...(label ? [label] : []), ...guide.conditions.map(({ text }) => text)].map(both).join(' | '),
  ];
}

function tokensOf(guides: readonly ListedGuide[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  const add = (token: string, entry: number): void => {
    const held = holders.get(token);
    if (held) held.push(entry);
    else holders.set(token, [entry]);
  };
  for (const [at, listed] of guides.entries()) {
    const seen = new Set<string>();
    for (const [weight, text] of textsOf(listed).entries()) {
      for (const token of tokensIn(text)) {
        if (!seen.has(token)) add(token, at * 4 + weight);
        seen.add(token);
      }
    }
  }
  return holders;
}

function facetsOf(guides: readonly ListedGuide[]): PlacedFacet[] {
  const placeOf = new Map(guides.map(({ guide }, at) => [guide.itemCode, at]));
  const placed = (kind: FacetKind, table: Readonly<Record<string, Facet>>, listed: ReadonlySet<string>): PlacedFacet[] =>
    Object.entries(table).map(([code, facet]) => {
      const own = facet.items.flatMap((item) => placeOf.get(item) ?? []);
      const more = guides.flatMap(({ guide, aliases }, at) => (!listed.has(guide.itemCode) && leadsTo(facet, { ...guide, aliases }, listed) ? [at] : []));
      return { kind, code, label: facet.label, words: [...facet.words, facet.label.zh, facet.label.en].map(plainText), guides: [...own, ...more] };
    });
  const byCategory = Object.entries(categories).map(([code, label]): PlacedFacet => ({ kind: 'category', code, label, words: [label.zh, label.en].map(plainText), guides: guides.flatMap(({ category }, at) => (category === code ? [at] : [])) }));
  return [...byCategory, ...placed('audience', audiences, itemsWithAudience), ...placed('event', lifeEvents, itemsWithEvent)];
}
