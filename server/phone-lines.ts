import { jambonzRoutes } from '../channels/phone/jambonz/routes.js';
import { phoneRoutes } from '../channels/phone/routes.js';
import { textRoutes } from '../channels/phone/text/routes.js';
import { bookingTalk } from '../channels/phone/text/talk.js';
import type { Greeting } from '../channels/phone/turns.js';
import { appointmentBook } from './actions/appointments/appointment-book.js';
import { linePeople } from './actions/calls/line-people.js';
import { keepWords } from './actions/calls/keep-words.js';
import type { Config } from './config.js';
import { guideDoor, phoneDoor } from './phone-doors.js';
import type { BookingTalk } from './ports/booking-talk.js';
import type { CallStore } from './ports/call-store.js';
import type { Ports } from './ports/index.js';
import type { LinePeople } from './ports/line-people.js';

interface LineParts {
  config: Config;
  ports: Ports;
  calls: CallStore;
  people: LinePeople;
}

/** By the rule in force, asked anew for every call. */
async function greetingBy({ directory }: Ports): Promise<Greeting> {
  const { answer, ringMs } = await directory.callPolicy();
  return { personFirst: answer === 'human_first', ringSeconds: ringMs / 1000 };
}

/** The line's booking dialogue for who writes; the ports are asked for once there are any. */
export function writtenBooking(portsOf: () => Ports, clock: Ports['clock']): BookingTalk {
  const side = () => {
    const ports = portsOf();
    return { booking: appointmentBook(ports), desk: phoneDoor(ports), guides: guideDoor(ports), people: linePeople(ports) };
  };
  return { next: (ask, talker) => bookingTalk({ side: side(), clock }).next(ask, talker), confirm: (deed, talker) => bookingTalk({ side: side(), clock }).confirm(deed, talker) };
}

/** The one line behind every engine: Twilio's webhooks where there is a token, jambonz where its secret is set, in writing on a desk that is only tried out. */
export function phoneLines({ config, ports, calls, people }: LineParts): ReturnType<typeof phoneRoutes>[] {
  const { clock, log } = ports;
  const { publicUrl, twilio, jambonzSecret } = config;
  const line = { booking: appointmentBook(ports), desk: phoneDoor(ports), guides: guideDoor(ports), people, greeting: () => greetingBy(ports), calls, clock, log, keepWords: (words: Parameters<typeof keepWords>[1]) => keepWords(ports, words) };
  return [
    ...(twilio.authToken === null ? [] : [phoneRoutes({ ...line, config: { authToken: twilio.authToken, publicUrl } })]),
    ...(jambonzSecret === null ? [] : [jambonzRoutes({ ...line, config: { secret: jambonzSecret, publicUrl } })]),
    ...(config.trial ? [textRoutes(line)] : []),
  ];
}
