import { removed } from './cleaned-text.js';
import type { Meaning } from './meaning.js';
import type { Question } from './question.js';

/** A decision as a training refers to it: another decision on the same question is another one. */
export function taughtRef({ id, decision }: Pick<Question, 'id' | 'decision'>): string {
  return `${id}@${decision?.at ?? 0}`;
}

/** What is to be learnt of a decided question: its words without the places where personal data was; null when nothing is left of them. */
export function lessonOf({ decision }: Pick<Question, 'decision'>): Meaning | null {
  const meaning = decision?.meaning;
  const text = meaning?.text.replaceAll(removed, ' ').replaceAll(/\s+/g, ' ').trim() ?? '';
  return meaning && text.length > 1 ? { ...meaning, text } : null;
}
