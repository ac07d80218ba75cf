import type { Centre } from '../desk/appointments/appointment.js';
import type { BookingPolicy } from '../desk/appointments/booking-policy.js';
import type { CallPolicy } from '../desk/calls/policy.js';
import type { WorkCalendar } from '../desk/calendar/work-calendar.js';
import type { ServiceGuide, ServiceItem } from '../desk/catalogue/guide.js';
import type { DeadlinePolicy } from '../desk/deadlines/policy.js';
import type { DutyDirectory } from '../desk/routing/duty-directory.js';
import type { Instant, Text } from '../desk/text.js';

export interface Unit {
  id: string;
  name: Text;
  kind: 'department' | 'subdistrict' | 'centre' | 'agency_point';
  /** Duties, for suggestions: words of a matter this unit answers for, and the areas it covers. */
  duties: readonly string[];
  areas: readonly string[];
  /** Since when it gets nothing new; absent or null = it works. */
  closedAt?: Instant | null;
  /** Raised by every change; absent = never changed. */
  revision?: number;
}

/** Where units are changed; what is read through the directory follows within half a minute. */
export interface UnitRegister {
  /** Straight from the store, in the district's order. */
  all(): Promise<readonly Unit[]>;
  /** Saves a unit over its own revision and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(unit: Unit): Promise<Unit>;
}

/** What the district has written down: units, centres, guides, the working calendar. Changes rarely. */
export interface Directory {
  units(): Promise<readonly Unit[]>;
  /** Who answers for which topic where. */
  duties(): Promise<DutyDirectory>;
  centres(): Promise<readonly Centre[]>;
  items(): Promise<readonly ServiceItem[]>;
  /** Guides in force. */
  guides(): Promise<readonly ServiceGuide[]>;
  calendar(): Promise<WorkCalendar>;
  policy(): Promise<DeadlinePolicy>;
  /** How calls are taken. */
  callPolicy(): Promise<CallPolicy>;
  /** The rules of the appointment book. */
  bookingPolicy(): Promise<BookingPolicy>;
}
