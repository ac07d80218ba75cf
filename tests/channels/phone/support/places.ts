import { FakeBookingDesk } from '../../../support/fakes/booking.js';
import type { StepName } from '../../../../channels/phone/dialogue/state.js';
import { MOBILE, Talk } from './talk.js';

const busy = { staffed: true, free: 0, ahead: 2, minutes: null };
const free = { staffed: true, free: 1, ahead: 0, minutes: null };
const nobody = { staffed: false, free: 0, ahead: 0, minutes: null };
const presses = (...keys: string[]) => (talk: Talk) => talk.press(...keys);
const says = (keys: readonly string[], words: readonly string[], ...more: string[]) => async (talk: Talk) => {
  await talk.press(...keys);
  for (const one of words) await talk.say(one);
  if (more.length > 0) await talk.press(...more);
};
const MATTER = ['楼下太吵', '新河街', '昨天', '烧烤店'];

/** By keys and words from the start of a call to each step of the dialogue. */
const ways: Record<StepName, (talk: Talk) => Promise<unknown>> = {
  language: (talk) => talk.send({ kind: 'start' }),
  resume: (talk) => {
    talk.state = { ...talk.state, earlier: { lang: 'zh', act: 'CA0:3', moving: null, proxyFor: null, place: { step: 'kind' } } };
    return talk.send({ kind: 'start' });
  },
  menu: presses('1'),
  item: presses('1', '1'),
  centre: presses('1', '1', '1'),
  day: presses('1', '1', '1', '1'),
  time: presses('1', '1', '1', '1', '1'),
  proxy_for: presses('1', '4', '3', '1', '1', '1', '1'),
  phone: (talk) => {
    talk.state = { ...talk.state, phone: null, phoneAsked: false };
    return talk.press('1', '1', '1', '1', '1', '2');
  },
  confirm: presses('1', '1', '1', '1', '1', '2'),
  change: presses('1', '1', '1', '1', '1', '2', '2'),
  done: presses('1', '1', '1', '1', '1', '2', '1'),
  booking_no: presses('1', '3'),
  booking_tail: presses('1', '3', '20000001'),
  held: presses('1', '3', '20000001', '5678'),
  cancelling: presses('1', '3', '20000001', '5678', '2'),
  ticket: presses('1', '2'),
  code: presses('1', '2', '261020093000000017'),
  topic: presses('1', '5'),
  which_guide: presses('1', '5', '1'),
  guide: presses('1', '5', '1', '1'),
  text_to: presses('1', '5', '1', '1', '2'),
  visit_mode: presses('1', '4'),
  visit_item: presses('1', '4', '1'),
  kind: presses('1', '6'),
  secrecy: presses('1', '6', '2'),
  tell: presses('1', '6', '1'),
  check: async (talk) => {
    await talk.press('1', '6', '1');
    await talk.say('楼下少考点', 0.2);
  },
  record: presses('1', '6', '1', '1'),
  contact: says(['1', '6', '1'], MATTER),
  contact_phone: says(['1', '6', '1'], MATTER, '2'),
  read_back: says(['1', '6', '1'], MATTER, '1'),
  amend: says(['1', '6', '1'], MATTER, '1', '2'),
  wait: (talk) => {
    talk.people.people = busy;
    return talk.press('1', '0');
  },
  with_person: (talk) => {
    talk.people.people = free;
    return talk.press('1', '0');
  },
  offer: async (talk) => {
    await talk.press('1');
    for (let silences = 0; silences < 3; silences += 1) await talk.silence();
  },
  callback_phone: (talk) => {
    talk.state = { ...talk.state, phone: null, phoneAsked: false };
    return talk.press('1', '0');
  },
};

/** Every step of the dialogue, each reached by a caller. */
export const places = Object.keys(ways) as StepName[];

/** A call that has come as far as this step; somebody booked on the web before, and now nobody is free to answer. */
export async function talkAt(place: StepName): Promise<Talk> {
  const booking = new FakeBookingDesk();
  await booking.book({ key: 'web-1', slotId: 'district/2026-11-24/10:00', itemCode: 'unemployment-registration', source: 'web_form', lang: 'zh', phone: MOBILE });
  const talk = new Talk({ booking });
  await ways[place](talk);
  talk.people.people = nobody;
  return talk;
}
