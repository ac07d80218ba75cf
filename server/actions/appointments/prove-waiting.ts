import type { Appointment, AppointmentSource } from '../../desk/appointments/appointment.js';
import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { answerOffer, stopWaiting, type AnswerPorts } from './answer-offer.js';
import { phoneOf } from './book-appointment.js';

type ProofPorts = AnswerPorts & Pick<Ports, 'secrets'>;
interface WaitProof {
  phone: string;
  code: string;
}

/** Tries at one phone number a day, right and wrong together: ten thousand codes take a year to try. */
const triesADay = 30;

/** Somebody leaves the list on the site; leaving again changes nothing. A number that waits nowhere, a code that does not fit and a place already
 *  taken are refused alike: `wrong_wait_code`, and after thirty tries a day at one number `too_many`. */
export async function leaveList(ports: ProofPorts, proof: WaitProof): Promise<void> {
  const known = await provenEntries(ports, proof);
  if (known.every(({ state }) => state === 'taken')) throw new DeskError('wrong_wait_code');
  await stopWaiting(ports, proof);
}

/** Takes the place kept for somebody who answers on the site. Throws `wrong_wait_code` and `too_many` as leaving does, `offer_over` when it lapsed or there is none. */
export async function takeKept(ports: ProofPorts, answer: WaitProof & { source: AppointmentSource }): Promise<Appointment> {
  if ((await provenEntries(ports, answer)).length === 0) throw new DeskError('wrong_wait_code');
  return answerOffer(ports, answer);
}

/** The same questions to the store, whatever comes of them. */
async function provenEntries({ clock, numbers, secrets, waitlist }: ProofPorts, { phone, code }: WaitProof): Promise<WaitEntry[]> {
  const plain = phoneOf({ phone }) ?? '';
  const tries = await numbers.next(`wait-tries:${secrets.hash('phone', plain)}:${dateOf(clock.now())}`);
  if (tries > triesADay) throw new DeskError('too_many');
  return (await waitlist.ofPhone(plain)).filter((entry) => entry.code === code);
}
