import { dateOf } from '../../desk/calendar/shanghai.js';
import { nextWorkday } from '../../desk/calendar/workdays.js';
import type { FiledByPhone, PhoneVisit, RequestedVisit } from '../../ports/citizen-desk.js';
import type { Ports } from '../../ports/index.js';
import { fileVisitByPhone } from '../tickets/file-by-phone.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import type { BookPorts } from './book-appointment.js';
import { requestVisit } from './request-visit.js';

const noWords = '无';

/** A visit at home that can be reached by phone is a booking its unit confirms by the next working day's hour; everything else
 *  asked for at home is a ticket. Throws `not_found` or `visit_not_offered` for a matter that has none. */
export async function visitByPhone(ports: BookPorts & OpenPorts & Pick<Ports, 'contacts' | 'secrets'>, visit: PhoneVisit): Promise<FiledByPhone | RequestedVisit> {
  const { phone, callId, key, itemCode, lang, mode, where, part, access } = visit;
  if (mode !== 'home_visit' || phone === null) return fileVisitByPhone(ports, visit);
  const date = nextWorkday(await ports.directory.calendar(), dateOf(ports.clock.now()));
  const remark = `给谁办：${visit.forWhom}；照顾：${visit.needs || noWords}；希望时间：${visit.wished || noWords}`;
  // Whoever calls gives no name; the unit asks for it when it calls back.
  const request = { key, itemCode, source: 'phone', lang, phone, address: where, wish: { date, part }, needs: { access, remark } } as const;
  const { bookingNo, respondBy } = await requestVisit(ports, callId === null ? request : { ...request, callId });
  return { bookingNo, confirmBy: respondBy };
}
