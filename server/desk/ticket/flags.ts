import { callAsked } from './call-asked.js';
import { endedStates } from './states.js';
import type { Ticket } from './ticket.js';

/** What a ticket is looked for by beside its state: computed, never set (domain §2.1). */
export type TicketFlag = 'return_asked' | 'extension_asked' | 'call_asked' | 'overdue' | 'returned' | 'unsatisfied' | 'instructed' | 'supervised' | 'suspended' | 'urged' | 'rehandled' | 'handed_over' | 'confidential' | 'open';

const tests: Record<TicketFlag, (ticket: Ticket) => boolean> = {
  return_asked: ({ assignments }) => assignments.some(({ state }) => state === 'return_pending'),
  extension_asked: ({ extension }) => extension?.state === 'asked',
  call_asked: callAsked,
  overdue: ({ deadlines }) => deadlines.some(({ step, metAt, fired }) => step === 'finish' && metAt === null && fired.includes('due')),
  returned: ({ tally }) => tally.returns > 0,
  unsatisfied: ({ tally }) => tally.unsatisfied > 0,
  instructed: ({ instruction }) => instruction !== null,
  supervised: ({ supervisions }) => supervisions.some(({ state }) => state === 'issued' || state === 'answered' || state === 'return_requested'),
  suspended: ({ suspension }) => suspension !== null,
  urged: ({ tally }) => tally.urges > 0,
  rehandled: ({ tally }) => tally.rehandles > 0,
  handed_over: ({ handover }) => handover !== null,
  confidential: ({ confidential }) => confidential,
  open: ({ state }) => !endedStates.includes(state),
};

/** Every flag that holds. */
export function flagsOf(ticket: Ticket): TicketFlag[] {
  return (Object.keys(tests) as TicketFlag[]).filter((flag) => tests[flag](ticket));
}
