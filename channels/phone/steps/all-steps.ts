import type { StepName } from '../dialogue/state.js';
import type { Step } from '../dialogue/step.js';
import { centre, day, item, time } from './choosing.js';
import { amend, contact, contactPhone, readBack } from './form-end.js';
import { kind, secrecy, visitItem, visitMode } from './form-start.js';
import { guide, textTo, topic, whichGuide } from './guides.js';
import { language, menu, resume } from './opening.js';
import { callbackPhone, done, offer, wait, withPerson } from './person.js';
import { bookingNo, bookingTail, cancelling, held } from './managing.js';
import { code, ticket } from './progress.js';
import { change, confirm, phone, proxyFor } from './settling.js';
import { check, record, tell } from './telling.js';

const booking = { item, centre, day, time, proxy_for: proxyFor, phone, confirm, change, booking_no: bookingNo, booking_tail: bookingTail, held, cancelling };
const guides = { topic, which_guide: whichGuide, guide, text_to: textTo };
const forms = { visit_mode: visitMode, visit_item: visitItem, kind, secrecy, tell, check, record, contact, contact_phone: contactPhone, read_back: readBack, amend };
const people = { wait, with_person: withPerson, offer, callback_phone: callbackPhone };

/** Every place of the dialogue. */
export const steps: { [K in StepName]: Step<K> } = { language, resume, menu, ...booking, ticket, code, ...guides, ...forms, ...people, done };
