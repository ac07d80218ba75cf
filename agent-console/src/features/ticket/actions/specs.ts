import type { TicketAction } from '../../../../../server/contract/ticket.js';
import type { ActionSpec } from './action-spec.js';
import { dispatchSpecs } from './specs/dispatching.js';
import { intakeSpecs } from './specs/intake.js';
import { judgeSpecs } from './specs/judging.js';
import { pressSpecs } from './specs/pressing.js';
import { unitSpecs } from './specs/unit-work.js';

/** Every action: what it asks for, what it tells the server, and what follows from it. */
export const specs: Record<TicketAction, ActionSpec> = { ...intakeSpecs, ...dispatchSpecs, ...unitSpecs, ...judgeSpecs, ...pressSpecs };
