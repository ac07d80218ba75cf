import type { Notice } from '../../ports/words.js';

/** How much a text matters to somebody who wants none: `asked` = they asked for this very one a moment ago, so it goes;
 *  `must` = it is not sent and a person rings instead; `courtesy` = it is not sent. */
type TextNeed = 'asked' | 'must' | 'courtesy';

export const textNeeds: Readonly<Record<Notice['kind'], TextNeed>> = {
  lookup_code: 'asked',
  guide_notice: 'asked',
  // Who stops texts stops waiting too: whoever waits now asked again.
  place_offered: 'asked',
  booking_stands: 'asked',
  how_to_change: 'asked',
  booking_over: 'asked',
  offer_gone: 'asked',
  still_waiting: 'asked',
  waiting_ended: 'asked',
  rating_noted: 'asked',
  rating_gone: 'asked',
  rating_unclear: 'asked',
  code_unknown: 'asked',
  text_help: 'asked',
  texts_stopped: 'asked',
  texts_resumed: 'asked',
  resume_again: 'asked',
  appointment_bumped: 'must',
  appointment_called_off: 'must',
  visit_confirmed: 'must',
  appointment_confirmed: 'courtesy',
  appointment_moved: 'courtesy',
  appointment_cancelled: 'courtesy',
  appointment_reminder: 'courtesy',
  ticket_received: 'courtesy',
  ticket_dispatched: 'courtesy',
  ticket_answered: 'courtesy',
  rating_asked: 'courtesy',
  ticket_rejected: 'courtesy',
  ticket_extended: 'courtesy',
  ticket_on_hold: 'courtesy',
  ticket_resumed: 'courtesy',
  ticket_merged: 'courtesy',
  ticket_reopened: 'courtesy',
  ticket_withdrawn: 'courtesy',
  ticket_urged: 'courtesy',
  guide_changed: 'courtesy',
};
