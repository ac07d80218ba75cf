import type { Landmark } from '../features.js';
import type { Read } from '../understand.js';

/** The service whose name stands in a text; undefined when there is none, or several. */
export function mentionedService(text: string, names: readonly Landmark[]): string | undefined {
  const found = names.flatMap(({ mark, phrases }) => phrases.filter((phrase) => text.includes(phrase)).map((phrase) => ({ mark, length: phrase.length })));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const [one, ...others] = found.filter(({ length }) => length === longest);
  return one === undefined || others.some(({ mark }) => mark !== one.mark) ? undefined : one.mark;
}

/** The service a text names: by the classifiers when they are sure, else by a name of only one service that stands in it. */
export function namedService({ verdict, text }: Pick<Read, 'verdict' | 'text'>, names: readonly Landmark[]): string | undefined {
  return verdict.kind === 'sure' ? verdict.item : mentionedService(text, names);
}
