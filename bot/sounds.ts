import { syllableStarts } from './syllables.js';

const bySound = new Intl.Collator('zh-u-co-pinyin');
const known = new Map<string, string>();

/** What speech recognisers, southern tongues and hasty typists mix up: zh/z, ch/c, sh/s, ing/in, eng/en, ang/an, l/n before i and u. */
function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1').replace(/^n(?=[iu])/, 'l');
}

function soundOf(character: string): string {
  let [low, high] = [0, syllableStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bySound.compare(syllableStarts[middle]?.[1] ?? '', character) <= 0) low = middle;
    else high = middle - 1;
  }
  return blurred(syllableStarts[low]?.[0] ?? '');
}

/** About how a Chinese character sounds: its commonest pinyin without tone, near sounds made equal. */
export function sound(character: string): string {
  const heard = known.get(character) ?? soundOf(character);
  known.set(character, heard);
  return heard;
}
