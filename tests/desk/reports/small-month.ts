import { instantAt, type Instant } from '../../../server/desk/calendar/shanghai.js';
import type { CommandOf, TicketCommand } from '../../../server/desk/ticket/commands.js';
import type { TicketDraft } from '../../../server/desk/ticket/file-ticket.js';
import type { TicketAction } from '../../../server/desk/ticket/states.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import { after, commands, filedTicket, housing, housingContact, water, waterContact } from '../../support/builders.js';

/*
 * September 2026 at a small desk, looked at on Tuesday 13 October at 09:12.
 * Working days: 1–4, 7–11, 14–18, Sunday 20 (make-up), 21–24, 28–30 September; 25–27 September and 1–7 October are off;
 * 8, 9, Saturday 10 (make-up), 12, 13 October. Days are counted from the one after receipt; a date ends at 24:00.
 *
 *  1 question, answered at the desk on the 1st
 *  2 complaint, housing; all in time: due 21 Sep, fed back the 18th; solved, 5
 *  3 complaint, housing; signed late, never contacted; due 22 Sep, fed back the 24th; second call reached: solved, 3
 *  4 request, water; dispatched late; 7 + 3 days = 28 Sep, fed back the 24th; not solved, 1, the unit's fault → again: 5 days = 12 Oct, fed back that day, approved the 13th
 *  5 complaint, water returned it unsigned, housing; on hold 10–17 Sep: 23 Sep + 5 = 8 Oct, fed back 30 Sep, approved 9 Oct; solved, 2 for the policy
 *  6 complaint, housing; never contacted, due 24 Sep, still open
 *  7 request, taken in on 21 Sep and never dispatched (due the 22nd); finish due 8 Oct
 *  8 merged · 9 withdrawn after dispatch · 10 not accepted
 * 11 request, water; signed and contacted, on hold since 17 Sep
 * 12 question, answered at the desk on the 22nd; the same person asks the same again on the 27th:
 * 13 question, housing; due 30 Sep, fed back that day, approved 8 Oct, rated by link before any call: solved, 4
 * 14 complaint, water leads, housing jointly; housing signs late; due 28 Sep: housing that day, water the 29th; call-back exempted on the 30th
 * 15 request at night, urgent (24 hours), water; all in time; three calls on two days reach nobody
 *
 * September         | numerator                         | denominator
 * direct_answer     | 1 12                          = 2 | 1–7 11–15                        = 12
 * on_time_sign      | all but 3 and 14 housing      = 8 | 2 3 4 5h 6 11 13 14w 14h 15      = 10
 * on_time_dispatch  | all but 4 and 7 (open)        = 9 | 2 3 4 5 5 6 7 11 13 14 15        = 11
 * on_time_finish    | 2 4 13 14h 15                 = 5 | and 3 6 (open) 14w               = 8
 *   housing         | 2 13 14h                      = 3 | and 3 6                          = 5
 *   water           | 4 15                          = 2 | and 14w                          = 3
 * response          | all but 3 and 6 (never)       = 7 | 2 3 4 5h 6 11 13 14 15           = 9
 * resolution        | 2 3                           = 2 | 2 3 4                            = 3
 * satisfaction      | 2 3                           = 2 | 2 3 4                            = 3
 * one_time          | all but 12                    = 5 | 1 2 3 12 14 15                   = 6
 * return            | 5 water                       = 1 | 2 3 4 5w 5h 6 11 13 14w 14h 15   = 11
 * rehandle          | 4                             = 1 | 2 3 4 14 15                      = 5
 * callback_attempted| 2 3 4 15                      = 4 | the same                         = 4
 * callback_completed| 2 3 4                         = 3 |                                  = 4
 * callback_verified | 2 3                           = 2 |                                  = 4
 *
 * October so far
 * on_time_finish    | 4 again, 5                    = 2 | and 7 (open, no unit)            = 3
 * resolution        | 5 13                          = 2 | 5 13                             = 2
 * satisfaction      | 13                            = 1 | 5 13                             = 2
 * rehandle          |                               = 0 | 4 again, 5, 13                   = 3
 * callback_attempted| 5 13                          = 2 |                                  = 3
 * callback_completed| 5 13                          = 2 |                                  = 3
 * callback_verified | 5                             = 1 |                                  = 3
 * one_time          |                                   | 5 and 13 ended less than 7 days ago = 0
 */

export const lookedAt: Instant = instantAt('2026-10-13', '09:12');
const at = (when: string): Instant => instantAt(`2026-${when.slice(0, 5)}`, when.slice(6));

type Step = readonly [when: string, what: TicketAction | TicketCommand, actor?: StaffActor];

function lived(n: number, draft: Partial<TicketDraft> & { filed: string }, ...steps: readonly Step[]): Ticket {
  const { filed, ...rest } = draft;
  const no = `2609${String(n).padStart(14, '0')}`;
  const caller = { contactId: `contact-${n}`, name: null, phone: '00012345678', anonymous: false, way: 'sms' as const };
  const ticket = filedTicket({ no, key: `small-month-${n}`, caller, topic: 'housing', ...rest }, at(filed));
  return steps.reduce<Ticket>((current, [when, what, actor]) => after(current, what, { now: at(when), ...(actor && { actor }) }), ticket);
}

const toHousing: CommandOf<'dispatch'> = { ...commands.dispatch, co: [] };
const toWater: CommandOf<'dispatch'> = { ...toHousing, lead: water };
const silent: TicketCommand = { ...commands.feedback, contacted: false, contactedAt: null };
const heard = (more: Partial<typeof commands.record_callback>): TicketCommand => ({ ...commands.record_callback, ...more });
const nobody = heard({ reached: false, truthful: null, solved: null, satisfaction: null });

/** The fifteen tickets as they stand on 13 October, every step a real command. */
export function smallMonth(): Ticket[] {
  return [
    lived(1, { filed: '09-01 09:00', type: 'consultation' }, ['09-01 09:30', 'answer']),
    lived(2, { filed: '09-01 10:00' }, ['09-01 10:30', 'accept'], ['09-01 11:00', toHousing], ['09-01 14:00', 'sign'], ['09-02 09:00', 'contact'], ['09-18 10:00', 'feedback'], ['09-18 15:00', 'approve'], ['09-21 09:00', 'record_callback']),
    lived(3, { filed: '09-02 09:00' }, ['09-02 09:30', 'accept'], ['09-02 10:00', toHousing], ['09-04 09:00', 'sign'], ['09-24 10:00', silent], ['09-24 16:00', 'approve'], ['09-28 09:00', nobody], ['09-29 09:00', heard({ satisfaction: 3 })]),
    lived(
      4,
      { filed: '09-14 09:00', type: 'assistance' },
      ['09-14 09:30', 'accept'],
      ['09-16 10:00', toWater],
      ['09-16 15:00', 'sign', waterContact],
      ['09-17 09:00', 'contact', waterContact],
      ['09-18 09:00', { ...commands.request_extension, days: 3 }, waterContact],
      ['09-18 11:00', 'approve_extension'],
      ['09-24 10:00', 'feedback', waterContact],
      ['09-28 09:00', 'approve'],
      ['09-29 10:00', heard({ truthful: false, solved: false, satisfaction: 1, fault: 'unit', note: '水压还是低。' })],
      ['10-12 17:00', 'feedback', waterContact],
      ['10-13 09:00', 'approve'],
    ),
    lived(
      5,
      { filed: '09-03 09:00' },
      ['09-03 09:30', 'accept'],
      ['09-03 10:00', toWater],
      ['09-04 09:00', 'request_return', waterContact],
      ['09-04 11:00', 'approve_return'],
      ['09-07 09:00', toHousing],
      ['09-07 14:00', 'sign'],
      ['09-08 10:00', 'contact'],
      ['09-10 09:00', 'suspend'],
      ['09-17 09:00', 'resume'],
      ['09-30 10:00', 'feedback'],
      ['10-09 09:00', 'approve'],
      ['10-10 09:00', heard({ satisfaction: 2, fault: 'policy' })],
    ),
    lived(6, { filed: '09-04 09:00' }, ['09-04 09:30', 'accept'], ['09-04 10:00', toHousing], ['09-07 09:00', 'sign']),
    lived(7, { filed: '09-21 09:00', type: 'assistance' }, ['09-21 10:00', 'accept']),
    lived(8, { filed: '09-08 09:00' }, ['09-08 09:30', 'accept'], ['09-08 10:00', 'merge']),
    lived(9, { filed: '09-08 09:00' }, ['09-08 09:30', 'accept'], ['09-08 10:00', toHousing], ['09-09 10:00', 'withdraw']),
    lived(10, { filed: '09-08 09:00' }, ['09-08 09:30', 'reject']),
    lived(11, { filed: '09-15 09:00', type: 'assistance' }, ['09-15 09:30', 'accept'], ['09-15 10:00', toWater], ['09-16 09:00', 'sign', waterContact], ['09-16 10:00', 'contact', waterContact], ['09-17 09:00', { ...commands.suspend, days: 30 }]),
    lived(12, { filed: '09-22 09:00', type: 'consultation' }, ['09-22 09:30', 'answer']),
    lived(
      13,
      { filed: '09-27 09:00', type: 'consultation', caller: { contactId: 'contact-12', name: null, phone: '00012345678', anonymous: false, way: 'sms' } },
      ['09-28 09:00', 'accept'],
      ['09-28 10:00', toHousing],
      ['09-29 09:00', 'sign'],
      ['09-29 11:00', 'contact'],
      ['09-30 18:00', 'feedback'],
      ['10-08 10:00', 'approve'],
      ['10-09 09:00', { ...commands.appraise, satisfaction: 4 }],
    ),
    lived(
      14,
      { filed: '09-07 09:00' },
      ['09-07 09:30', 'accept'],
      ['09-07 10:00', { ...toWater, joint: [housing] }],
      ['09-08 09:00', 'sign', waterContact],
      ['09-08 15:00', 'contact', waterContact],
      ['09-10 09:00', 'sign', housingContact],
      ['09-28 10:00', 'feedback', housingContact],
      ['09-29 09:00', 'feedback', waterContact],
      ['09-30 09:00', 'approve'],
      ['09-30 10:00', 'exempt_callback'],
    ),
    lived(
      15,
      { filed: '09-10 22:00', type: 'assistance', urgency: 'urgent' },
      ['09-10 22:05', 'accept'],
      ['09-10 22:10', toWater],
      ['09-10 22:30', 'sign', waterContact],
      ['09-10 23:00', 'contact', waterContact],
      ['09-11 10:00', 'feedback', waterContact],
      ['09-11 15:00', 'approve'],
      ['09-14 09:00', nobody],
      ['09-14 14:00', nobody],
      ['09-15 09:00', nobody],
    ),
  ];
}
