/** Refusals the desk expects. Each has words in both languages in `server/contract/words/error-words.ts`. */
export type DeskErrorCode =
  | 'not_found'
  | 'not_allowed'
  | 'not_signed_in'
  | 'wrong_password'
  | 'illegal_move'
  | 'own_feedback'
  | 'designated_unit'
  | 'designation_needed'
  | 'return_too_late'
  | 'beyond_parent_limit'
  | 'extension_not_for_hours'
  | 'extension_used'
  | 'extension_too_late'
  | 'extension_too_long'
  | 'reviewer_needed'
  | 'suspension_too_long'
  | 'rehandle_used'
  | 'appraisal_too_late'
  | 'cannot_merge'
  | 'urged_today'
  | 'call_asked_today'
  | 'on_hold'
  | 'others_wait'
  | 'rating_fixed'
  | 'wrong_lookup_code'
  | 'not_handed_to_you'
  | 'cannot_text'
  | 'looked_too_often'
  | 'own_draft'
  | 'guide_incomplete'
  | 'guide_unchanged'
  | 'guide_exists'
  | 'effective_too_early'
  | 'unit_closed'
  | 'unit_has_work'
  | 'stale'
  | 'invalid'
  | 'wrong_query_code'
  | 'offer_gone'
  | 'conversation_closed'
  | 'not_your_conversation'
  | 'slot_gone'
  | 'hold_gone'
  | 'booking_limit'
  | 'booking_closed'
  | 'wrong_booking_code'
  | 'too_late_to_change'
  | 'offer_over'
  | 'wrong_wait_code'
  | 'visit_not_offered'
  | 'counter_taken'
  | 'counter_busy'
  | 'counter_closed'
  | 'nobody_waits'
  | 'wrong_booking'
  | 'not_here_today'
  | 'call_again_first'
  | 'undo_too_late'
  | 'other_counter'
  | 'no_show_too_early'
  | 'wrong_display_code'
  | 'photo_unreadable'
  | 'photo_not_clean'
  | 'identity_in_text'
  | 'too_many'
  | 'already_rated'
  | 'busy';

export type Facts = Record<string, string | number | boolean | readonly string[]>;

/** An expected refusal: a code people get words for, and the facts those words need. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly code: DeskErrorCode,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}
