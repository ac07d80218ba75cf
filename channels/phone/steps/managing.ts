import { aKey, aNumber, plain } from '../dialogue/asking.js';
import { askDesk, to, type Step } from '../dialogue/step.js';
import { heldSentences } from '../words/held-sentences.js';
import { say } from '../words/say.js';
import { towardsPerson } from './person.js';

const CODE_LENGTH = 4;

/** The booking number, or the code of a place that came free, by keys only. */
export const bookingNo: Step<'booking_no'> = {
  ask: (_place, state) => plain('which_booking', { ...aNumber(state), most: 8 }),
  hear: (input, { wrongPairs }, { phone }) => {
    if (input.kind !== 'keys') return null;
    if (/^\d{4}$/.test(input.keys)) return askDesk({ do: 'take_offer', code: input.keys, phone, wrongPairs });
    return /^\d{8}$/.test(input.keys) ? to({ step: 'booking_tail', bookingNo: input.keys, wrongPairs }) : null;
  },
};

/** The last four digits of the phone it was booked with, or the code that was read out with it. */
export const bookingTail: Step<'booking_tail'> = {
  ask: (_place, state) => plain('which_tail', { ...aNumber(state), most: CODE_LENGTH }),
  hear: (input, { bookingNo: number, wrongPairs }) => (input.kind === 'keys' && /^\d{4}$/.test(input.keys) ? askDesk({ do: 'find_booking', bookingNo: number, code: input.keys, wrongPairs }) : null),
};

/** The booking as it stands, and what may be done with it. */
export const held: Step<'held'> = {
  ask: (place, state) => ({ prompts: heldSentences(place.held, state), expect: aKey(state) }),
  hear: (input, place, state) => {
    const { item, more, centre, atHome, state: stands } = place.held;
    if (input.kind !== 'keys' || stands !== 'ahead') return null;
    if (input.keys === '2') return to({ step: 'cancelling', held: place.held });
    if (input.keys !== '1') return null;
    return atHome ? towardsPerson(state) : { ...askDesk({ do: 'load_days', item, centre, more }), set: { moving: place.held } };
  },
};

/** Only a key cancels. */
export const cancelling: Step<'cancelling'> = {
  ask: (place, state) => ({ prompts: [say('cancel_really', state.lang, { item: place.held.item.name[state.lang] })], expect: aKey(state) }),
  hear: (input, place) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return askDesk({ do: 'cancel', held: place.held });
    return input.keys === '2' ? to({ step: 'held', held: place.held }) : null;
  },
};
