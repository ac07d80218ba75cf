import type { StepName } from '../dialogue/state.js';
import type { Step } from '../dialogue/step.js';
import { centre, day, item, time } from './choosing.js';
import { language, menu } from './opening.js';
import { callbackPhone, done, offer } from './person.js';
import { code, ticket } from './progress.js';
import { change, confirm, phone } from './settling.js';

/** Every place of the dialogue. */
export const steps: { [K in StepName]: Step<K> } = { language, menu, item, centre, day, time, phone, confirm, change, ticket, code, offer, callback_phone: callbackPhone, done };
