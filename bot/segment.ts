import { bare } from './normalise.js';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/u;

/** The words of a normalised text in order, as the platform's dictionary cuts them; no punctuation. */
export function wordsOf(text: string): string[] {
  return [...words.segment(bare(text))].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** Runs of up to `longest` neighbouring characters within each stretch of Chinese. */
export function hanRuns(text: string, longest: number): string[] {
  const stretches = bare(text).split(/[^\p{Script=Han}]+/u).filter((stretch) => stretch !== '').map((stretch) => Array.from(stretch));
  const runs: string[] = [];
  for (const stretch of stretches) {
    for (let length = 1; length <= longest; length += 1) {
      for (let start = 0; start + length <= stretch.length; start += 1) runs.push(stretch.slice(start, start + length).join(''));
    }
  }
  return runs;
}

/** Whole words and pairs of neighbouring words written in Latin letters or digits. */
export function latinRuns(text: string): string[] {
  const latin = bare(text).split(' ').filter((word) => word !== '' && !han.test(word));
  return [...latin, ...latin.slice(1).map((word, index) => `${latin[index] ?? ''} ${word}`)];
}
