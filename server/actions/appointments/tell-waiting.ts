import { awakeFrom } from '../../desk/appointments/booking-policy.js';
import { slotKeyOf } from '../../desk/appointments/slots.js';
import type { Centre } from '../../desk/appointments/appointment.js';
import type { WaitEntry, WaitOffer } from '../../desk/appointments/waitlist.js';
import type { Notice } from '../../ports/words.js';
import { sendNotice, type SendPorts } from '../notices/send-notice.js';
import { lapseOffer, type AnswerPorts } from './answer-offer.js';
import { centreOf } from './open-slots.js';

type TellWaitingPorts = SendPorts & AnswerPorts;

/** Texts somebody who waited that a place is kept for them, with the code to answer by; once an offer, and not at night. */
export async function tellWaiting(ports: TellWaitingPorts, entry: WaitEntry): Promise<void> {
  const { offer, phone, lang } = entry;
  const now = ports.clock.now();
  if (!offer || awakeFrom(await ports.directory.bookingPolicy(), now) > now) return;
  const centre = await centreOf(ports, slotKeyOf(offer.slotIds[0] ?? '')?.centreId ?? '');
  const ended = await sendNotice(ports, { id: offer.placeKey, to: phone, lang, about: 'waitlist', notice: noticeOf(entry, offer, centre) });
  const told = await ports.waitlist.save({ ...entry, toldOf: offer.no });
  // The place is not kept for somebody who cannot hear of it.
  if (ended !== 'sent') await lapseOffer(ports, told);
}

function noticeOf({ items, lang, code, insteadOf }: WaitEntry, { startsAt, until }: WaitOffer, centre: Centre | undefined): Notice {
  return { kind: 'place_offered', item: items[0]?.name[lang] ?? '', centre: centre?.name[lang] ?? '', startsAt, code, until, back: insteadOf !== undefined };
}
