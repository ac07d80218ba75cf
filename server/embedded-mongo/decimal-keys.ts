/* What a decimal of 34 digits differs by from its nearest double, in bytes that keep the order. */

interface Parts { negative: boolean; digits: string; exponent: number }

/** Bytes behind a rest that says there are some. */
export const digitsLength = 19;
/** Set in a rest that is followed by digits. */
export const digitsFollow = 8;
/** The rest of a number that is its nearest double; whole units above and below are this far apart. */
export const noRest = 0x8000;
export const wholeUnit = 16;
const far = { below: 0x1000 + digitsFollow, above: 0xf000 + digitsFollow };
const mostUnits = 1024n;
const wholesBeyond = 2 ** 53;
const form = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/;
const mostDigits = 34;
const exponentShift = 0x4000;

/** Where a decimal lies beside its nearest double; beyond 2^53, whole units are counted as they are for 64-bit integers. */
export function restOf(decimal: string, near: number): { rest: number; digits: Buffer | undefined } {
  const parts = partsOf(decimal);
  const rest = parts && (Number.isFinite(near) && near !== 0 ? restBeside(parts, near) : restAtTheEnds(parts, near));
  if (parts === undefined || rest === undefined) return { rest: noRest, digits: undefined };
  return { rest, digits: (rest & digitsFollow) === 0 ? undefined : digitBytes(parts) };
}

/** Undefined for zero and what is no number of digits: doubles have all of these. */
function partsOf(decimal: string): Parts | undefined {
  const [, sign, whole = '', fraction = '', power = '0'] = form.exec(decimal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  return digits === '' ? undefined : { negative: sign === '-', digits, exponent: Number(power) - fraction.length };
}

/** Too small for any double but zero, or too large for all of them. */
function restAtTheEnds({ negative }: Parts, near: number): number {
  return negative === (near === 0) ? far.below : far.above;
}

function restBeside({ negative, digits, exponent }: Parts, near: number): number | undefined {
  const [mantissa, power] = binary(near);
  const unit = 10n ** BigInt(Math.max(-exponent, 0)) * 2n ** BigInt(Math.max(-power, 0));
  const decimal = BigInt(digits) * (negative ? -1n : 1n) * 10n ** BigInt(Math.max(exponent, 0)) * 2n ** BigInt(Math.max(-power, 0));
  const double = mantissa * 2n ** BigInt(Math.max(power, 0)) * 10n ** BigInt(Math.max(-exponent, 0));
  const difference = decimal - double;
  if (difference === 0n) return undefined;
  const units = floor(difference, unit);
  if (Math.abs(near) < wholesBeyond || units < -mostUnits || units > mostUnits) return difference < 0n ? far.below : far.above;
  return noRest + wholeUnit * Number(units) + (units * unit === difference ? 0 : digitsFollow);
}

function floor(a: bigint, b: bigint): bigint {
  return a / b - (a < 0n && a % b !== 0n ? 1n : 0n);
}

/** A double as a whole number times a power of two. */
function binary(near: number): [mantissa: bigint, power: number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, near);
  const bits = view.getBigUint64(0);
  const power = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = power === 0 ? fraction : fraction | 0x10000000000000n;
  return [near < 0 ? -mantissa : mantissa, Math.max(power, 1) - 1075];
}

/** The decimal itself, so that two beside the same double are told apart: the place of its first digit, then its digits. */
function digitBytes({ negative, digits, exponent }: Parts): Buffer {
  const bytes = Buffer.alloc(digitsLength);
  bytes.writeUInt16BE(exponentShift + exponent + digits.length);
  bytes.write(digits.replace(/0+$/, '').padEnd(mostDigits, '0'), 2, 'hex');
  return negative ? Buffer.from(bytes.map((unit) => unit ^ 0xff)) : bytes;
}
