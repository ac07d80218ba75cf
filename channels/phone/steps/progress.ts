import { aNumber, plain } from '../dialogue/asking.js';
import { askDesk, to, type Step } from '../dialogue/step.js';

/** The ticket number, by keys only. */
export const ticket: Step<'ticket'> = {
  ask: (_place, state) => plain('which_ticket', aNumber(state)),
  hear: (input, { wrongPairs }) => (input.kind === 'keys' && /^\d{6,20}$/.test(input.keys) ? to({ step: 'code', ticketNo: input.keys, wrongPairs }) : null),
};

/** The query code that goes with it. */
export const code: Step<'code'> = {
  ask: (_place, state) => plain('which_code', aNumber(state)),
  hear: (input, { ticketNo, wrongPairs }) =>
    input.kind === 'keys' && /^\d{4,8}$/.test(input.keys) ? askDesk({ do: 'read_progress', ticketNo, code: input.keys, wrongPairs }) : null,
};
