import type { Ports } from '../../ports/index.js';

const radix = 36;
/** Eighteen digits in letters and digits. */
const noLength = 12;
const markLength = 10;

/** What opens the rating page of one ticket and nothing else: the number and a keyed mark, made like the query code and stored nowhere. */
export function ratingToken(secrets: Ports['secrets'], ticketNo: string): string {
  return BigInt(ticketNo).toString(radix).padStart(noLength, '0') + secrets.hash('rating', ticketNo).slice(-markLength);
}

/** The ticket number a token names, true or not; null when it has not the shape of one. */
export function numberIn(token: string): string | null {
  const letters = token.slice(0, noLength);
  if (!/^[0-9a-z]{12}$/.test(letters)) return null;
  return Array.from(letters).reduce((sum, letter) => sum * BigInt(radix) + BigInt(parseInt(letter, radix)), 0n).toString().padStart(18, '0');
}
