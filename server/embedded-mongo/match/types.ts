import { refuse } from '../errors.js';
import type { TypeName } from '../values.js';
import { isNumeric, typeName } from '../values.js';

const numbers: Record<number, string> = {
  [-1]: 'minKey', 1: 'double', 2: 'string', 3: 'object', 4: 'array', 5: 'binData', 6: 'undefined', 7: 'objectId', 8: 'bool', 9: 'date', 10: 'null', 11: 'regex',
  12: 'dbPointer', 13: 'javascript', 14: 'symbol', 16: 'int', 17: 'timestamp', 18: 'long', 19: 'decimal', 127: 'maxKey',
};
const aliases = new Set([...Object.values(numbers), 'number']);

/** A test for $type: one alias or number, or a list of them. */
export function typeTest(wanted: unknown): (value: unknown) => boolean {
  const names = new Set((Array.isArray(wanted) ? wanted as unknown[] : [wanted]).map(alias));
  return (value) => {
    const type = typeName(value);
    if (names.has('number') && isNumeric(value)) return true;
    return names.has(type === 'number' ? plainNumberType(value as number) : type);
  };
}

function alias(wanted: unknown): string {
  const name = typeof wanted === 'number' ? numbers[wanted] : wanted;
  if (typeof name === 'string' && aliases.has(name)) return name;
  return refuse('BadValue', `Unknown type name alias: ${String(wanted)}`);
}

/** The BSON type a plain JS number is stored as. */
function plainNumberType(value: number): TypeName {
  if (!Number.isInteger(value)) return 'double';
  return value >= -0x80000000 && value <= 0x7fffffff ? 'int' : 'double';
}

/** The name MongoDB uses for a value's type in its messages. */
export function typeLabel(value: unknown): string {
  const type = typeName(value);
  if (type === 'number') return plainNumberType(value as number);
  return type === 'undefined' ? 'missing' : type;
}
