import type { Bilingual } from '../common.js';

/** The GSM 7-bit alphabet; anything else makes the whole text UCS-2. */
const basic = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
/** Two units each: an escape and a letter, which no part may end between. */
const extended = new Set('^{}\\[~]|€');

/** Units a message of one part holds, and each part of several. */
export const partRoom = { gsm7: { one: 160, many: 153 }, ucs2: { one: 70, many: 67 } } as const;

/** What every text begins with: mainland networks want the sender's name in brackets at the front. */
export const textSender: Bilingual = { zh: '【便民服务台】', en: 'Civic Desk: ' };

/** More parts than this are neither sent nor paid gladly. */
export const mostTextParts = 2;

interface TextParts {
  alphabet: keyof typeof partRoom;
  /** Length as it is counted: 16-bit characters, or letters with extended ones double. */
  units: number;
  parts: number;
  /** What the last part has room for. */
  left: number;
  /** Characters outside the 7-bit alphabet, each once. */
  outside: readonly string[];
}

/** How many parts a text message is sent, and paid, as. */
export function textParts(text: string): TextParts {
  const characters = Array.from(text);
  const outside = [...new Set(characters.filter((one) => !basic.has(one) && !extended.has(one)))];
  const alphabet = outside.length === 0 ? 'gsm7' : 'ucs2';
  const sizes = characters.map((one) => (alphabet === 'ucs2' ? one.length : extended.has(one) ? 2 : 1));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { one, many } = partRoom[alphabet];
  if (units <= one) return { alphabet, units, parts: 1, left: one - units, outside };
  const { parts, used } = filled(sizes, many);
  return { alphabet, units, parts, left: many - used, outside };
}

/** Fills one part after the other; what takes two units is never cut in two. */
function filled(sizes: readonly number[], room: number): { parts: number; used: number } {
  return sizes.reduce(({ parts, used }, size) => (used + size <= room ? { parts, used: used + size } : { parts: parts + 1, used: size }), { parts: 1, used: 0 });
}
