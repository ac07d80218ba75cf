import type { ActionSpec, FormAction } from './action-spec.js';
import { dispatchSpecs } from './specs/dispatching.js';
import { intakeSpecs } from './specs/intake.js';
import { judgeSpecs } from './specs/judging.js';
import { pressSpecs } from './specs/pressing.js';
import { unitSpecs } from './specs/unit-work.js';

/** Every action of a form: what it asks for, what it tells the server, and what follows from it. */
export const specs: Record<FormAction, ActionSpec> = { ...intakeSpecs, ...dispatchSpecs, ...unitSpecs, ...judgeSpecs, ...pressSpecs };
