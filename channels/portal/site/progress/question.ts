import type { Bilingual } from '../../../../server/contract/common.js';
import { progressWords as words } from '../words/progress-words.js';

interface Question {
  readonly no: string;
  readonly code: string;
}

const noDigits = 18;
const codeDigits = 6;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** What is still missing before the desk can be asked. */
export function missingIn({ no, code }: Question): { field: 'no' | 'code'; words: Bilingual }[] {
  return [
    ...(digitsIn(no) === noDigits ? [] : [{ field: 'no' as const, words: words.noMissing }]),
    ...(digitsIn(code) === codeDigits ? [] : [{ field: 'code' as const, words: words.codeMissing }]),
  ];
}
