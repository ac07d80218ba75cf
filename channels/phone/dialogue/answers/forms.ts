import { progressSentences } from '../../words/progress.js';
import { say, type Sentence } from '../../words/say.js';
import { MOST_WRONG_PAIRS, spoken } from '../asking.js';
import { isSecret } from '../forms.js';
import { fromTheTop } from '../listing.js';
import type { DialogueState } from '../state.js';
import { to, type Answer, type Meanings, type Move } from '../step.js';
import { spokenBy, spokenCode, spokenDateTime } from '../../../../server/contract/words/spoken-words.js';

function progressTold({ progress, wrongPairs }: Answer<'progress'>, state: DialogueState): Move {
  if (progress !== null) return to({ step: 'menu' }, progressSentences(progress, state));
  const wrong = spoken(state, ['wrong_pair']);
  return wrongPairs + 1 < MOST_WRONG_PAIRS ? to({ step: 'ticket', wrongPairs: wrongPairs + 1 }, wrong) : to({ step: 'offer' }, wrong);
}

function received({ form, filed }: Answer<'filed'>, { lang, startedAt }: DialogueState): Sentence[] {
  if (form.about.kind === 'visit') return [say('visit_filed', lang)];
  const dated = filed.promisedBy === null ? say('filed_undated', lang) : say('filed', lang, { by: spokenBy(filed.promisedBy, startedAt, lang) });
  return isSecret(form) ? [dated, say('filed_secret', lang)] : [dated];
}

/** Number and code are both needed to follow it, so both are read. */
function filed(answer: Answer<'filed'>, state: DialogueState): Move {
  const { ticketNo, queryCode } = answer.filed;
  const number = [say('ticket_no', state.lang, { number: spokenCode(ticketNo, state.lang) }), say('query_code', state.lang, { code: spokenCode(queryCode, state.lang) })];
  return { ...to({ step: 'done', number }, received(answer, state)), set: { actsAs: null } };
}

/** A visit at home is a booking whose time is still to be agreed. */
function visitRequested({ bookingNo, confirmBy }: Answer<'visit_requested'>, { lang, startedAt }: DialogueState): Move {
  const noted = confirmBy === null ? say('visit_filed', lang) : say('visit_requested', lang, { by: visitBy(confirmBy, startedAt, lang) });
  return { ...to({ step: 'done', number: [say('booking_no', lang, { number: spokenCode(bookingNo, lang) })] }, [noted]), set: { actsAs: null } };
}

function visitBy(at: number, now: number, lang: DialogueState['lang']): string {
  return lang === 'zh' ? spokenDateTime(at, now, lang) : `by ${spokenDateTime(at, now, lang)}`;
}

/** What answers about matters and visits lead to. */
export const formAnswers: Meanings<'progress' | 'visit_items' | 'filed' | 'visit_requested'> = {
  progress: progressTold,
  visit_items: ({ mode, items }, state) => (items.length === 0 ? to({ step: 'offer' }, spoken(state, ['no_visits'])) : to({ step: 'visit_item', mode, items, reading: fromTheTop })),
  filed,
  visit_requested: visitRequested,
};
