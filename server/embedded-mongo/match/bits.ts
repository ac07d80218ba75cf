import { Binary } from 'bson';
import { refuse } from '../errors.js';
import type { ValueTest } from './paths.js';

type BitRule = (common: bigint, mask: bigint) => boolean;

const rules: Record<string, BitRule> = {
  $bitsAllSet: (common, mask) => common === mask,
  $bitsAnySet: (common) => common !== 0n,
  $bitsAllClear: (common) => common === 0n,
  $bitsAnyClear: (common, mask) => common !== mask,
};

/** A test for $bitsAllSet and its three relatives. */
export function bitsTest(operator: string, operand: unknown): ValueTest {
  const mask = Array.isArray(operand) ? positions(operand) : toBits(operand);
  const rule = rules[operator];
  if (mask === undefined || rule === undefined) return refuse('BadValue', `${operator} takes a number, a list of positions or binary data`);
  return (value) => {
    const bits = toBits(value);
    return bits !== undefined && rule(bits & mask, mask);
  };
}

function positions(list: readonly unknown[]): bigint {
  return list.reduce<bigint>((mask, at) => mask | (1n << BigInt(Number(at))), 0n);
}

function toBits(value: unknown): bigint | undefined {
  if (value instanceof Binary) return value.value().reduce((bits, byte, at) => bits | (BigInt(byte) << BigInt(8 * at)), 0n);
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined;
}
