import { withoutOldForms } from './old-forms.js';
import { readingsOf } from './readings.js';

/** Ways to read a text that are kept; names with more two-way characters are read in their commonest ways. */
const mostReadings = 4;

/** Small letters, half-width, simplified; marks and spaces as they are. */
export const sameForm = (text: string): string => withoutOldForms(text.normalize('NFKC').toLowerCase());

/** Letters and numbers only, small, half-width, simplified; words of the Latin alphabet stay apart. */
export function plainText(text: string): string {
  const letters = sameForm(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return letters.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '').trim();
}

/** A Latin letter says nothing by itself, a Chinese character much. */
export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What many tongues and keyboards do not tell apart made equal: zh/z, ch/c, sh/s, ing/in, eng/en, ang/an, l/n before i and u, ü as v or u. */
export function blurred(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei]n)g/g, '$1').replace(/n(?=[iu])/g, 'l').replace(/v/g, 'u');
}

/** All ways to read a text, one part a character; Latin letters and numbers are read as they stand. */
function readings(text: string): string[][] {
  let ways: string[][] = [[]];
  for (const character of plainText(text).replace(/ /g, '')) {
    const sounds = readingsOf(character);
    const heard = sounds.length === 0 ? [character] : sounds;
    ways = ways.length * heard.length > mostReadings ? ways.map((way) => [...way, heard[0] ?? '']) : heard.flatMap((sound) => ways.map((way) => [...way, sound]));
  }
  return ways;
}

/** How a text is typed in pinyin or English, near sounds made equal: 公租房 → `gongzufan`. */
export function lettersOf(text: string): string[] {
  return [...new Set(readings(text).map((way) => blurred(way.join(''))))];
}

/** The first letters of a Chinese text, as people type who are in a hurry: 公租房 → `gzf`. */
export function initialsOf(text: string): string[] {
  return hasChinese(text) ? [...new Set(readings(text).map((way) => way.map((sound) => sound[0] ?? '').join('')))] : [];
}
