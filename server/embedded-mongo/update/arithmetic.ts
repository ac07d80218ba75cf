import { Decimal128, Double, Long } from 'bson';
import { refuse } from '../errors.js';
import { typeLabel } from '../match/types.js';
import { isNumeric, toNumber, typeName } from '../values.js';

interface Operation { operator: string; verb: string; numbers(a: number, b: number): number; integers(a: bigint, b: bigint): bigint }

export const addition: Operation = { operator: '$inc', verb: 'increment', numbers: (a, b) => a + b, integers: (a, b) => a + b };
export const multiplication: Operation = { operator: '$mul', verb: 'multiply', numbers: (a, b) => a * b, integers: (a, b) => a * b };

/** $inc and $mul: the result keeps the wider of the two number types; a missing field counts as 0. */
export function arithmetic(operation: Operation, current: unknown, operand: unknown): unknown {
  const base = current === undefined ? 0 : current;
  if (!isNumeric(operand)) refuse('TypeMismatch', `Cannot ${operation.verb} with non-numeric argument of type ${typeLabel(operand)}`);
  if (!isNumeric(base)) refuse('TypeMismatch', `Cannot apply ${operation.operator} to a value of non-numeric type: the field is of type ${typeLabel(base)}`);
  const integers = [wholeNumber(base), wholeNumber(operand)];
  const [a, b] = integers;
  if (a !== undefined && b !== undefined) return narrow(operation.integers(a, b), [base, operand].some((value) => typeName(value) === 'long'));
  const near = operation.numbers(toNumber(base), toNumber(operand));
  if ([base, operand].some((value) => typeName(value) === 'decimal')) return Decimal128.fromString(String(near));
  return [base, operand].some((value) => typeName(value) === 'double') ? new Double(near) : near;
}

/** The value as a bigint when it is stored as an integer; plain numbers beyond 32 bits are stored as doubles. */
function wholeNumber(value: unknown): bigint | undefined {
  if (value instanceof Long) return value.toBigInt();
  return typeof value === 'number' && value === (value | 0) ? BigInt(value) : undefined;
}

/** Integers stay 32 bits wide while they fit and neither operand was wider. */
function narrow(value: bigint, wide: boolean): unknown {
  if (!wide && value === BigInt.asIntN(32, value)) return Number(value);
  if (value !== BigInt.asIntN(64, value)) refuse('BadValue', 'the result does not fit into a 64-bit integer');
  return Long.fromBigInt(value);
}

/** $bit with and, or and xor on integers. */
export function bitwise(current: unknown, operand: Record<string, unknown>): unknown {
  const base = current ?? 0;
  let bits = wholeNumber(base) ?? refuse('BadValue', `Cannot apply $bit to a value of non-integral type ${typeLabel(base)}`);
  for (const [name, value] of Object.entries(operand)) {
    const rule = bitRules[name];
    const mask = wholeNumber(value);
    if (!rule || mask === undefined) return refuse('BadValue', '$bit takes and, or or xor with an integer');
    bits = rule(bits, mask);
  }
  return narrow(bits, base instanceof Long);
}

const bitRules: Record<string, (a: bigint, b: bigint) => bigint> = { and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b };
