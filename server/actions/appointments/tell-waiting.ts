import { awakeFrom } from '../../desk/appointments/booking-policy.js';
import { slotKeyOf } from '../../desk/appointments/slots.js';
import type { Centre } from '../../desk/appointments/appointment.js';
import type { WaitEntry, WaitOffer } from '../../desk/appointments/waitlist.js';
import type { Ports } from '../../ports/index.js';
import type { Notice } from '../../ports/words.js';
import { sendNotice } from '../notices/send-notice.js';
import { centreOf } from './open-slots.js';

export type TellWaitingPorts = Pick<Ports, 'clock' | 'deliveries' | 'directory' | 'log' | 'sms' | 'waitlist' | 'words'>;

/** Texts somebody who waited that a place is kept for them, with the code to answer by; once an offer, and not at night. */
export async function tellWaiting(ports: TellWaitingPorts, entry: WaitEntry): Promise<void> {
  const { offer, phone, lang, id } = entry;
  const now = ports.clock.now();
  if (!offer || awakeFrom(await ports.directory.bookingPolicy(), now) > now) return;
  const centre = await centreOf(ports, slotKeyOf(offer.slotIds[0] ?? '')?.centreId ?? '');
  await sendNotice(ports, { id: `wait:${id}:${offer.no}`, to: phone, lang, about: 'waitlist', notice: noticeOf(entry, offer, centre) });
  await ports.waitlist.save({ ...entry, toldOf: offer.no });
}

function noticeOf({ items, lang, code }: WaitEntry, { startsAt, until }: WaitOffer, centre: Centre | undefined): Notice {
  return { kind: 'place_offered', item: items[0]?.name[lang] ?? '', centre: centre?.name[lang] ?? '', startsAt, code, until };
}
