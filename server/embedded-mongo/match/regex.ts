import { BSONRegExp } from 'bson';
import { refuse } from '../errors.js';

/** True for a regular expression in either of the forms BSON decodes to. */
export function isRegex(value: unknown): value is RegExp | BSONRegExp {
  return value instanceof RegExp || value instanceof BSONRegExp;
}

/** Compiles what $regex takes; options other than i, m, s, u and x are refused. */
export function toRegExp(pattern: unknown, options?: unknown): RegExp {
  const { source, flags } = parts(pattern);
  const wanted = typeof options === 'string' ? options : flags;
  if (/[^imsux]/.test(wanted)) refuse('InvalidRegexFlag', `invalid flag in regex options: ${wanted}`);
  try {
    return new RegExp(wanted.includes('x') ? withoutLayout(source) : source, wanted.replace('x', ''));
  } catch (error) {
    return refuse('InvalidRegex', `Regular expression is invalid: ${String(error)}`);
  }
}

function parts(pattern: unknown): { source: string; flags: string } {
  if (typeof pattern === 'string') return { source: pattern, flags: '' };
  if (pattern instanceof RegExp) return { source: pattern.source, flags: pattern.flags.replace(/[gyd]/g, '') };
  if (pattern instanceof BSONRegExp) return { source: pattern.pattern, flags: pattern.options };
  return refuse('BadValue', '$regex has to be a string');
}

/** Option x: blanks and comments in the pattern mean nothing. */
function withoutLayout(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#[^\n]*/g, (piece) => (/^[\\[]/.test(piece) ? piece : ''));
}

/** The literal text every match of an anchored pattern begins with, or undefined when there is none. */
export function literalPrefix(regex: RegExp): string | undefined {
  if (/[imux]/.test(regex.flags) || regex.source.includes('|')) return undefined;
  // The last character does not count when the pattern makes it optional.
  const literal = /^\^((?:(?:[^\\^$.*+?()[\]{}|]|\\[^a-zA-Z0-9])(?![*?{]))+)/u.exec(regex.source)?.[1];
  return literal?.replace(/\\(.)/g, '$1');
}
