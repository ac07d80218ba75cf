import type { Centre } from '../../../server/desk/appointments/appointment.js';
import { usualBookingPolicy, type BookingPolicy } from '../../../server/desk/appointments/booking-policy.js';
import type { CallPolicy } from '../../../server/desk/calls/policy.js';
import type { WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import type { ServiceGuide, ServiceItem } from '../../../server/desk/catalogue/guide.js';
import type { DeadlinePolicy } from '../../../server/desk/deadlines/policy.js';
import type { DutyDirectory } from '../../../server/desk/routing/duty-directory.js';
import type { Directory, Unit, UnitRegister } from '../../../server/ports/directory.js';
import type { Rulebook } from '../../../server/ports/rulebook.js';
import { dateOf } from '../../../server/desk/calendar/shanghai.js';
import { inForceOn, newestOf, publishedGuide } from '../../../server/desk/catalogue/guide-book.js';
import { itemOf } from '../../../server/desk/catalogue/guide-content.js';
import type { Clock } from '../../../server/ports/clock.js';
import type { FakeGuideStore } from './guide-store.js';

export const fakeUnits: readonly Unit[] = [
  { id: 'housing', name: { zh: '区住房建设委', en: 'Housing Commission' }, kind: 'department', duties: ['电梯', '物业', '漏水'], areas: [] },
  { id: 'city-management', name: { zh: '区城市管理委', en: 'City Management Commission' }, kind: 'department', duties: ['路灯', '占道', '垃圾'], areas: [] },
  { id: 'dayan-road', name: { zh: '大沿路街道', en: 'Dayan Road Subdistrict' }, kind: 'subdistrict', duties: ['社区'], areas: ['大沿路', '幸福里'] },
];

export const fakeCentres: readonly Centre[] = [
  {
    id: 'district-centre',
    kind: 'district',
    name: { zh: '区政务服务中心', en: 'District Service Centre' },
    address: { zh: '迎宾大道 1 号', en: '1 Yingbin Avenue' },
    phone: '022-0000-0001',
    itemCodes: [],
    slotTimes: ['09:00', '10:00', '14:00'],
    slotCapacity: 2,
  },
];

/** A small district; the guides are those of the demo as they stand today, the rules the newest of the rulebook. */
export class FakeDirectory implements Directory {
  constructor(
    private readonly rulebook: Pick<Rulebook, 'newest'>,
    private readonly register: Pick<UnitRegister, 'all'>,
    private readonly shelf: { guides: FakeGuideStore; clock: Clock },
  ) {}

  async units(): Promise<readonly Unit[]> {
    return this.register.all();
  }
  async duties(): Promise<DutyDirectory> {
    return (await this.rulebook.newest('duties')).content;
  }
  async callPolicy(): Promise<CallPolicy> {
    return (await this.rulebook.newest('calls')).content;
  }
  async centres(): Promise<readonly Centre[]> {
    return fakeCentres;
  }
  async items(): Promise<readonly ServiceItem[]> {
    return this.shelf.guides.inOrder().flatMap((book) => {
      const named = inForceOn(book, this.today()) ?? newestOf(book);
      return named ? [itemOf(book.itemCode, named.content)] : [];
    });
  }
  async guides(): Promise<readonly ServiceGuide[]> {
    return this.shelf.guides.inOrder().flatMap((book) => {
      const one = inForceOn(book, this.today());
      return one ? [publishedGuide(book, one)] : [];
    });
  }
  async calendar(): Promise<WorkCalendar> {
    return (await this.rulebook.newest('calendar')).content;
  }
  async policy(): Promise<DeadlinePolicy> {
    return (await this.rulebook.newest('policy')).content;
  }

  async bookingPolicy(): Promise<BookingPolicy> {
    return this.bookingRules;
  }
  /** What the appointment book goes by; tests may set their own. */
  bookingRules: BookingPolicy = usualBookingPolicy;

  private today(): string {
    return dateOf(this.shelf.clock.now());
  }
}
