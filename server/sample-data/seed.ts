import type { ProfileName } from '../desk/deadlines/policy.js';
import type { Staff } from '../ports/people-store.js';
import type { Secrets } from '../ports/secrets.js';
import { sampleCalendar } from './calendar-2026.js';
import { sampleCentres } from './centres.js';
import { sampleDuties } from './duties.js';
import { sampleGuides } from './guides/index.js';
import { sampleItems } from './items.js';
import { sampleCapacity, samplePassword, samplePeople } from './staff.js';
import { sampleTemplates } from './templates.js';
import { sampleUnits } from './units.js';

/** Everything a new desk begins with: the invented district. */
export function sampleSeed(policyProfile: ProfileName, secrets: Secrets) {
  return {
    units: sampleUnits,
    centres: sampleCentres,
    items: sampleItems,
    guides: sampleGuides,
    calendar: sampleCalendar(),
    policyProfile,
    duties: sampleDuties,
    templates: sampleTemplates(),
    staff: async (): Promise<Staff[]> => {
      const passwordHash = await secrets.hashPassword(samplePassword);
      return samplePeople.map((person) => ({ ...person, passwordHash, capacity: sampleCapacity }));
    },
  };
}
