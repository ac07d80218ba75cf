import type { Model } from 'mongoose';
import type { Centre } from '../../desk/appointments/appointment.js';
import { usualBookingPolicy, type BookingPolicy } from '../../desk/appointments/booking-policy.js';
import { dateOf, type DateKey } from '../../desk/calendar/shanghai.js';
import type { CallPolicy } from '../../desk/calls/policy.js';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import { inForceOn, newestOf, publishedGuide } from '../../desk/catalogue/guide-book.js';
import { itemOf } from '../../desk/catalogue/guide-content.js';
import type { ServiceGuide, ServiceItem } from '../../desk/catalogue/guide.js';
import type { DeadlinePolicy } from '../../desk/deadlines/policy.js';
import type { DutyDirectory } from '../../desk/routing/duty-directory.js';
import type { Clock } from '../../ports/clock.js';
import type { Directory, Unit } from '../../ports/directory.js';
import type { Rulebook, RuleContents, RuleKind } from '../../ports/rulebook.js';
import { settingIds, type PageDoc, type ShelfName } from './directory-model.js';
import type { MongoGuideStore } from './guide-store.js';

interface Deps {
  shelves: Record<ShelfName, Model<PageDoc>>;
  clock: Clock;
  rulebook: Pick<Rulebook, 'newest'>;
  guides: Pick<MongoGuideStore, 'published'>;
}

type Published = Awaited<ReturnType<MongoGuideStore['published']>>;

function guidesOn(books: Published, today: DateKey): ServiceGuide[] {
  return books.flatMap((book) => {
    const one = inForceOn(book, today);
    return one ? [publishedGuide(book, one)] : [];
  });
}

/** Read again after this long, ms: a change is seen everywhere within half a minute. */
const keepMs = 30_000;

export class MongoDirectory implements Directory {
  private readonly kept = new Map<ShelfName | RuleKind, { until: number; value: Promise<unknown> }>();

  private inForce: { books: Published; today: DateKey; guides: readonly ServiceGuide[] } | null = null;

  constructor(private readonly deps: Deps) {}

  async units(): Promise<readonly Unit[]> {
    return (await this.shelf('units')).map(({ page }) => page as Unit);
  }

  async duties(): Promise<DutyDirectory> {
    return this.rule('duties');
  }

  async centres(): Promise<readonly Centre[]> {
    return (await this.shelf('centres')).map(({ page }) => page as Centre);
  }

  /** Every item with a published guide, also when that is not in force today: what was booked keeps its name. */
  async items(): Promise<readonly ServiceItem[]> {
    const today = this.today();
    return (await this.published()).flatMap((book) => {
      const named = inForceOn(book, today) ?? newestOf(book);
      return named ? [itemOf(book.itemCode, named.content)] : [];
    });
  }

  /** Of each item the newest version that has come into force; worked out once for what is kept, since every booking asks for names. */
  async guides(): Promise<readonly ServiceGuide[]> {
    const today = this.today();
    const books = await this.published();
    if (this.inForce?.books !== books || this.inForce.today !== today) this.inForce = { books, today, guides: guidesOn(books, today) };
    return this.inForce.guides;
  }

  async calendar(): Promise<WorkCalendar> {
    return this.rule('calendar');
  }

  async policy(): Promise<DeadlinePolicy> {
    return this.rule('policy');
  }

  async callPolicy(): Promise<CallPolicy> {
    return this.rule('calls');
  }

  /** What the settings say over what is usual: an older store has no page of it. */
  async bookingPolicy(): Promise<BookingPolicy> {
    const page = (await this.shelf('settings')).find(({ _id }) => _id === settingIds.bookingPolicy)?.page as Partial<BookingPolicy> | undefined;
    return { ...usualBookingPolicy, ...page };
  }

  /** Reads a rule or a shelf anew at the next question: this process has just saved it. */
  forget(name: ShelfName | RuleKind): void {
    this.kept.delete(name);
  }

  private today(): DateKey {
    return dateOf(this.deps.clock.now());
  }

  private published(): Promise<Published> {
    return this.keep('guides', () => this.deps.guides.published());
  }

  private rule<K extends RuleKind>(kind: K): Promise<RuleContents[K]> {
    return this.keep(kind, async () => (await this.deps.rulebook.newest(kind)).content);
  }

  private shelf(name: ShelfName): Promise<PageDoc[]> {
    return this.keep(name, () => this.read(name));
  }

  private keep<T>(name: ShelfName | RuleKind, read: () => Promise<T>): Promise<T> {
    const now = this.deps.clock.now();
    const kept = this.kept.get(name);
    if (kept && now < kept.until) return kept.value as Promise<T>;
    const value = read();
    this.kept.set(name, { until: now + keepMs, value });
    value.catch(() => this.kept.delete(name));
    return value;
  }

  private async read(name: ShelfName): Promise<PageDoc[]> {
    return this.deps.shelves[name].find({ order: { $gte: 0 } }).sort({ order: 1 }).lean<PageDoc[]>();
  }
}
