import type { Connection, Model } from 'mongoose';
import type { Centre } from '../../desk/appointments/appointment.js';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import type { ServiceGuide, ServiceItem } from '../../desk/catalogue/guide.js';
import type { ProfileName } from '../../desk/deadlines/policy.js';
import type { DutyDirectory } from '../../desk/routing/duty-directory.js';
import type { Template } from '../../desk/templates/template.js';
import type { Unit } from '../../ports/directory.js';
import type { Staff } from '../../ports/people-store.js';
import { settingIds, type PageDoc } from './directory-model.js';
import { modelsOf } from './models.js';
import { toDoc } from './template-store.js';

export interface Seed {
  units: readonly Unit[];
  centres: readonly Centre[];
  items: readonly ServiceItem[];
  guides: readonly ServiceGuide[];
  calendar: WorkCalendar;
  policyProfile: ProfileName;
  duties: DutyDirectory;
  templates: readonly Template[];
  /** Asked only when needed: hashing passwords takes its time. */
  staff: () => Promise<readonly Staff[]>;
}

interface Page {
  id: string;
  page: unknown;
}

/** Fills a new store; false when it was filled before. What is there is never touched, and a mark is set last:
 *  a crash in the middle is completed at the next start. */
export async function seedIfEmpty(connection: Connection, seed: Seed): Promise<boolean> {
  const { units, centres, items, guides, settings, staff, templates } = modelsOf(connection);
  if (await settings.exists({ _id: settingIds.seeded })) return false;
  await shelve(units, seed.units.map((unit) => ({ id: unit.id, page: unit })));
  await shelve(centres, seed.centres.map((centre) => ({ id: centre.id, page: centre })));
  await shelve(items, seed.items.map((item) => ({ id: item.code, page: item })));
  await shelve(guides, seed.guides.map((guide) => ({ id: `${guide.itemCode}@${guide.version}`, page: guide })));
  await addMissing(templates, seed.templates.map(toDoc));
  await addMissing(staff, (await seed.staff()).map(({ id, ...fields }) => ({ _id: id, ...fields })));
  await shelve(settings, [
    { id: settingIds.calendar, page: seed.calendar },
    { id: settingIds.policyProfile, page: seed.policyProfile },
    { id: settingIds.duties, page: seed.duties },
  ]);
  await shelve(settings, [{ id: settingIds.seeded, page: true }]);
  return true;
}

function shelve(shelf: Model<PageDoc>, pages: readonly Page[]): Promise<void> {
  return addMissing(shelf, pages.map(({ id, page }, order) => ({ _id: id, order, page })));
}

async function addMissing<D extends { _id: string }>(model: Model<D>, docs: readonly D[]): Promise<void> {
  if (docs.length === 0) return;
  const writes = docs.map(({ _id, ...fields }) => ({ updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true } }));
  await model.bulkWrite(writes as unknown as Parameters<typeof model.bulkWrite>[0]);
}
