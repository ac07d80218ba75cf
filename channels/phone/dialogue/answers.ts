import type { DeskAnswer } from './effects.js';
import { bookingAnswers } from './answers/booking.js';
import { formAnswers } from './answers/forms.js';
import { guideAnswers } from './answers/guides.js';
import { managingAnswers } from './answers/managing.js';
import { personAnswers } from './answers/person.js';
import type { DialogueState } from './state.js';
import type { Answer, Meanings, Move } from './step.js';

const meanings: Meanings<DeskAnswer['kind']> = { ...bookingAnswers, ...managingAnswers, ...formAnswers, ...guideAnswers, ...personAnswers };

/** Where a desk's answer leads. */
export function heardFromDesk<K extends DeskAnswer['kind']>(answer: Answer<K> & { kind: K }, state: DialogueState): Move {
  return meanings[answer.kind](answer, state);
}
