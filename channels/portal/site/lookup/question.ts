import type { Bilingual } from '../../../../server/contract/common.js';
import { lookupWords as words } from '../words/lookup-words.js';

interface Problem {
  field: 'phone' | 'code';
  words: Bilingual;
}
const fewestDigits = 7;
const codeDigits = 6;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** A number nothing can be sent to. */
export function phoneProblems(phone: string): Problem[] {
  return /^\+?[\d\s-]+$/.test(phone.trim()) && digitsIn(phone) >= fewestDigits ? [] : [{ field: 'phone', words: words.phoneMissing }];
}

/** A code that is not six digits, however it is spaced. */
export function codeProblems(code: string): Problem[] {
  return digitsIn(code) === codeDigits ? [] : [{ field: 'code', words: words.codeMissing }];
}
