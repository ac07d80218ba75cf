import type { Model } from 'mongoose';
import type { Centre } from '../../desk/appointments/appointment.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import type { ServiceGuide, ServiceItem } from '../../desk/catalogue/guide.js';
import { policies, type DeadlinePolicy, type ProfileName } from '../../desk/deadlines/policy.js';
import type { Clock } from '../../ports/clock.js';
import type { Directory, Unit } from '../../ports/directory.js';
import { settingIds, type PageDoc, type ShelfName } from './directory-model.js';

interface Deps {
  shelves: Record<ShelfName, Model<PageDoc>>;
  clock: Clock;
}

/** Read again after this long, ms: a change is seen everywhere within half a minute. */
const keepMs = 30_000;

export class MongoDirectory implements Directory {
  private readonly kept = new Map<ShelfName, { until: number; pages: Promise<PageDoc[]> }>();

  constructor(private readonly deps: Deps) {}

  async units(): Promise<readonly Unit[]> {
    return (await this.shelf('units')).map(({ page }) => page as Unit);
  }

  async centres(): Promise<readonly Centre[]> {
    return (await this.shelf('centres')).map(({ page }) => page as Centre);
  }

  async items(): Promise<readonly ServiceItem[]> {
    return (await this.shelf('items')).map(({ page }) => page as ServiceItem);
  }

  /** Of each item the newest version that has come into force. */
  async guides(): Promise<readonly ServiceGuide[]> {
    const today = dateOf(this.deps.clock.now());
    const inForce = (await this.shelf('guides')).map(({ page }) => page as ServiceGuide).filter(({ effectiveFrom }) => effectiveFrom <= today);
    return inForce.filter((guide) => !inForce.some(({ itemCode, version }) => itemCode === guide.itemCode && version > guide.version));
  }

  async calendar(): Promise<WorkCalendar> {
    return (await this.setting(settingIds.calendar)) as WorkCalendar;
  }

  async policy(): Promise<DeadlinePolicy> {
    return policies[(await this.setting(settingIds.policyProfile)) as ProfileName];
  }

  private async setting(id: string): Promise<unknown> {
    const doc = (await this.shelf('settings')).find(({ _id }) => _id === id);
    if (!doc) throw new Error(`the setting ${id} is not in the store: it was never seeded`);
    return doc.page;
  }

  private shelf(name: ShelfName): Promise<PageDoc[]> {
    const now = this.deps.clock.now();
    const kept = this.kept.get(name);
    if (kept && now < kept.until) return kept.pages;
    const pages = this.read(name);
    this.kept.set(name, { until: now + keepMs, pages });
    pages.catch(() => this.kept.delete(name));
    return pages;
  }

  private async read(name: ShelfName): Promise<PageDoc[]> {
    return this.deps.shelves[name].find({ order: { $gte: 0 } }).sort({ order: 1 }).lean<PageDoc[]>();
  }
}
