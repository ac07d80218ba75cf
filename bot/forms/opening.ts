import type { Landmark } from '../features.js';
import type { GuideKnowledge } from '../knowledge.js';
import type { BotTurn } from '../turn.js';
import type { Slots } from '../slots.js';
import type { Read } from '../understand.js';
import { elementsOfBooking, managingElements } from './booking.js';
import { matterOpening } from './complaint.js';
import type { Said } from './element.js';
import type { Form, FormKind } from './form.js';
import type { Place } from './form-turns.js';
import { looksUp } from './form-turns.js';
import { gathered } from './gathering.js';
import { namedService } from './services.js';
import { bookingStep, nextStep } from './steps.js';
import { formWords } from './words.js';

const managing = /取消|退(?:掉|了|号)|撤(?:掉|了)|改约|改(?:到|成|期|一下|个时间)|换(?:个|到|成)|推迟|提前到|去不了|来不了|约(?:重|错|满)了|我约了|约好的|cancel|reschedul|change my|move my/;

/** Whether a wish to book is about an appointment somebody has already. */
export function managesBooking(text: string): boolean {
  return managing.test(text);
}

interface Opened {
  readonly turn: BotTurn;
  readonly given: Slots;
}

function blank(kind: FormKind, { state }: Place): Form {
  return { kind, no: state.forms + 1, slots: {}, open: '', tries: 0, question: '', choices: [] };
}

function begun(place: Place): Place {
  const { form, ...state } = place.state;
  return { ...place, state: { ...state, forms: place.state.forms + 1, ...(form === undefined ? {} : { paused: form }) } };
}

/** Begins to take down a matter; a report hears of confidentiality before anything is asked. */
export function opensMatter({ raw }: Said, place: Place): Opened {
  const given = matterOpening(raw);
  const opening = given['type'] === 'report' ? `${formWords.confidential[place.lang]}\n${formWords.matterOpens[place.lang]}` : formWords.matterOpens[place.lang];
  return { given, turn: nextStep({ ...blank('file', place), slots: given, lead: opening }, begun(place)) };
}

/** Begins to book; `item` is the service meant, if any. */
export function opensBooking(said: Said, { item, guides }: { item: string | undefined; guides: ReadonlyMap<string, GuideKnowledge> }, place: Place): Opened {
  const form = blank('book', place);
  const given = gathered(elementsOfBooking({}), form, said);
  const slots = item === undefined ? given : { ...given, item };
  return { given, turn: bookingStep({ ...form, slots }, guides, begun(place)) };
}

/** Begins to look after an appointment there is already. */
export function opensManaging(said: Said, place: Place): BotTurn {
  const form = blank('manage', place);
  return looksUp({ ...form, slots: gathered(managingElements, form, said) }, begun(place));
}

/** The service a booking is about: the one named, or the one spoken of before. */
export function itemMeant(read: Read, names: readonly Landmark[], lastItem: string | undefined): string | undefined {
  return namedService(read, names) ?? lastItem;
}
