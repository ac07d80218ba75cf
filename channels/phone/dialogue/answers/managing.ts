import { heldFacts } from '../../words/held-sentences.js';
import { say } from '../../words/say.js';
import { MOST_WRONG_PAIRS, spoken } from '../asking.js';
import type { DialogueState } from '../state.js';
import { to, type Answer, type Meanings, type Move } from '../step.js';
import { spokenCode } from '../../../../server/contract/words/spoken-words.js';

function found({ held, wrongPairs }: Answer<'held'>, state: DialogueState): Move {
  if (held !== null) return to({ step: 'held', held });
  const wrong = spoken(state, ['wrong_booking']);
  return wrongPairs + 1 < MOST_WRONG_PAIRS ? to({ step: 'booking_no', wrongPairs: wrongPairs + 1 }, wrong) : to({ step: 'offer' }, wrong);
}

function moved({ held }: Answer<'moved'>, state: DialogueState): Move {
  const { lang } = state;
  const number = [say('booking_no', lang, { number: spokenCode(held.bookingNo, lang) })];
  return { ...to({ step: 'done', number }, [say('moved', lang, heldFacts(held, state))]), set: { actsAs: null } };
}

/** What answers about a booking that was made before lead to. */
export const managingAnswers: Meanings<'held' | 'moved' | 'cancelled' | 'not_changed'> = {
  held: found,
  moved,
  cancelled: (_answer, state) => to({ step: 'done', number: spoken(state, ['cancelled']) }),
  not_changed: (_answer, state) => to({ step: 'offer' }, spoken(state, ['not_changed'])),
};
