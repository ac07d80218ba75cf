import type { ByteSpan } from '../../ports/recording-store.js';

/** What a Range header asks of a content of so many bytes (RFC 9110 §14.2): null = the whole, also where the header says nothing we know. */
export function askedSpan(range: string | undefined, bytes: number): ByteSpan | 'unsatisfiable' | null {
  const named = namedSpan(range ?? '', bytes);
  if (named === null || named.to < named.from) return null;
  return named.from >= bytes ? 'unsatisfiable' : { from: named.from, to: Math.min(named.to, bytes - 1) };
}

function namedSpan(range: string, bytes: number): ByteSpan | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '') return last === '' ? null : { from: Math.max(0, bytes - Number(last)), to: bytes };
  return { from: Number(first), to: last === '' ? Infinity : Number(last) };
}
