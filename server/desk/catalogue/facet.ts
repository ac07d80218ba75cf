import type { Text } from '../text.js';

/** One way to come to guides beside their category: for whom they are, or when in life they are needed. */
export interface Facet {
  readonly label: Text;
  /** What people say who mean this. */
  readonly words: readonly string[];
  /** Codes of the items it leads to, the most asked for first. */
  readonly items: readonly string[];
}

/** A guide as far as it decides where it is found. */
interface Placed {
  readonly itemCode: string;
  readonly aliases: readonly string[];
  readonly name: Text;
  readonly audience: Text;
}

/** Whether a facet leads to a guide. An item of no list (one an editor has added) goes by its own words. */
export function leadsTo({ items, words }: Facet, { itemCode, aliases, name, audience }: Placed, listed: ReadonlySet<string>): boolean {
  if (listed.has(itemCode)) return items.includes(itemCode);
  const said = [name.zh, audience.zh, ...aliases].join(' ');
  return words.some((word) => said.includes(word));
}

/** Codes that some facet of a table names. */
export function listedIn(table: Readonly<Record<string, Facet>>): ReadonlySet<string> {
  return new Set(Object.values(table).flatMap(({ items }) => items));
}
