import type { NamedDay, Period, WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import { addDays } from '../../../server/desk/calendar/shanghai.js';
import { sampleCalendar } from '../../../server/sample-data/calendar-2026.js';

/** The real table of 2026 alone, so that 2025 and 2027 are unknown. */
export const calendar2026 = sampleCalendar({ years: [2026] });

export const officeHours: readonly Period[] = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '17:30' },
];

/** A calendar with one day shift and a night shift that runs into the next date. */
export const dayAndNight: WorkCalendar = {
  ...calendar2026,
  version: 'day-and-night',
  periods: [
    { from: '08:00', to: '20:00' },
    { from: '22:00', to: '06:00' },
  ],
};

/** `days` dates from one on, all off, under one name. */
export function offFrom(date: string, days: number, name = { zh: '停水日', en: 'Dry days' }): NamedDay[] {
  return Array.from({ length: days }, (_, index) => ({ date: addDays(date, index), name }));
}
