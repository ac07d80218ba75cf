import { bookAppointment } from '../../../actions/appointments/book-appointment.js';
import { changeOwnBooking } from '../../../actions/appointments/change-booking.js';
import { findBooking } from '../../../actions/appointments/find-booking.js';
import { holdPlaces, releaseHold, renewHold } from '../../../actions/appointments/hold-places.js';
import { leaveList, takeKept } from '../../../actions/appointments/prove-waiting.js';
import { readBooking } from '../../../actions/appointments/read-booking.js';
import { readCalendar } from '../../../actions/appointments/read-calendar.js';
import { requestVisit } from '../../../actions/appointments/request-visit.js';
import { centresFor, daysFor, itemsToBook, timesFor } from '../../../actions/appointments/show-times.js';
import { waitForPlace } from '../../../actions/appointments/wait-for-place.js';
import type { Appointment, VisitNeeds } from '../../../desk/appointments/appointment.js';
import type { Lang } from '../../../desk/text.js';
import { DeskError } from '../../../desk/errors.js';
import type { BookingProof, WaitRequest } from '../../../ports/booking.js';
import type { Ports } from '../../../ports/index.js';

const source = 'web_form';

interface Form {
  key: string;
  mode: Appointment['mode'];
  slotId?: string | undefined;
  items: readonly string[];
  lang: Lang;
  name?: string | undefined;
  phone?: string | undefined;
  needs: VisitNeeds;
}
interface Held {
  key: string;
  slotId: string;
  items: readonly string[];
}

/** The main matter and the others, as the book asks for them. */
export function matters(items: readonly string[]): { itemCode: string; more: readonly string[] } {
  const [itemCode = '', ...more] = items;
  return { itemCode, more };
}

/** The appointment book as the citizen site asks for it. */
export function bookingDesk(ports: Ports) {
  const whole = async (appointment: Promise<Appointment>) => readBooking(ports, await appointment);
  const held = ({ items, ...request }: Held) => ({ ...request, ...matters(items), source }) as const;
  return {
    bookingItems: () => itemsToBook(ports),
    centresFor: (items: readonly string[]) => centresFor(ports, items),
    daysFor: (centreId: string, items: readonly string[]) => daysFor(ports, { centreId, items }),
    timesFor: (asked: { centreId: string; date: string; items: readonly string[] }) => timesFor(ports, asked),
    hold: async (request: Held) => ({ ...(await holdPlaces(ports, held(request))), serverNow: ports.clock.now() }),
    renewHold: async (request: Held) => ({ ...(await renewHold(ports, held(request))), serverNow: ports.clock.now() }),
    releaseHold: (request: Held) => releaseHold(ports, held(request)),
    bookVisit: (form: Form) => whole(form.mode === 'home_visit' ? requestVisit(ports, visitOf(form)) : bookAppointment(ports, requestOf(form, form.mode))),
    findBooking: (proof: BookingProof) => whole(findBooking(ports, proof)),
    moveBooking: ({ slotId, ...asked }: BookingProof & { key: string; slotId: string }) => whole(changeOwnBooking(ports, { ...asked, source }, { action: 'move', slotId })),
    cancelBooking: (asked: BookingProof & { key: string }) => whole(changeOwnBooking(ports, { ...asked, source }, { action: 'cancel' })),
    calendar: (asked: { token: string; lang: Lang }) => readCalendar(ports, asked),
    wait: (asked: Omit<WaitRequest, 'itemCode' | 'more' | 'name'> & { items: readonly string[]; name?: string | undefined }) => {
      const { items, name, ...rest } = asked;
      return waitForPlace(ports, { ...rest, ...matters(items), ...(name !== undefined && { name }) });
    },
    takeOffer: (asked: { phone: string; code: string }) => whole(takeKept(ports, { ...asked, source })),
    stopWaiting: (asked: { phone: string; code: string }) => leaveList(ports, asked),
  };
}

function whoOf({ name, phone }: Form): { name?: string; phone?: string } {
  return { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) };
}

function requestOf(form: Form, mode: Exclude<Form['mode'], 'home_visit'>) {
  const { key, slotId, items, lang, needs } = form;
  if (slotId === undefined) throw new DeskError('invalid', { fields: ['slotId'] });
  if (mode === 'proxy' && needs.proxyFor === null) throw new DeskError('invalid', { fields: ['needs.proxyFor'] });
  return { key, slotId, ...matters(items), source, lang, mode, needs, held: true, ...whoOf(form) } as const;
}

function visitOf(form: Form) {
  const { key, items, lang, needs } = form;
  const { address, wish } = needs;
  if (address === null || wish === null) throw new DeskError('invalid', { fields: [address === null ? 'needs.address' : 'needs.wish'] });
  return { key, ...matters(items), source, lang, needs, address, wish, ...whoOf(form) } as const;
}
