import type { OwnBooking } from '../../server/contract/booking.js';
import type { WholeBooking } from './booking-site.js';
import { formWords } from './guide-words.js';

/** A booking to its own holder: all of it, and the code only where there is no phone to know it by. */
export function presentBooking(whole: WholeBooking): OwnBooking {
  const { bookingNo, state, mode, items, centre, slotId, startsAt, endsAt, name, needs, changeable, changeBy, respondBy, provenBy, ownCode, calendarToken, serverNow } = whole;
  const { id, name: centreName, address, phone } = centre;
  return {
    bookingNo,
    state,
    mode,
    items: items.map((item) => ({ ...item })),
    centre: { id, name: centreName, address, phone },
    slotId,
    startsAt,
    endsAt,
    name,
    needs: { ...needs, access: [...needs.access] },
    materials: whole.materials.map(({ material, copies, required, forItems }) => ({ name: material.name, form: formWords[material.form], copies, required, when: material.when ?? null, forItems: [...forItems] })),
    changeable,
    changeBy,
    respondBy,
    provenBy,
    code: ownCode,
    calendarToken,
    serverNow,
  };
}
