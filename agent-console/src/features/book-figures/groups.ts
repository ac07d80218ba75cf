import type { FigurePart, Utilisation } from '../../../../server/contract/booking-staff.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import type { BarGroup } from './bar-plot.js';
import { words } from './words.js';

type Figures = Omit<Utilisation['weeks'][number], 'first' | 'last'>;
type Say = (words: Bilingual, facts?: Record<string, string | number>) => string;

export const shownParts = ['capacity', 'booked', 'came', 'missed'] as const;

interface Naming {
  say: Say;
  press: (part: FigurePart, seats: number) => void;
}

/** One bar for each of offered, booked, came and missed; all but offered open what is behind them. */
export function seatGroup({ key, label, when }: { key: string; label: string; when: string }, figures: Figures, { say, press }: Naming): BarGroup {
  return {
    label,
    bars: shownParts.map((part, series) => ({
      id: `${key}-${part}`,
      name: say(words.bar, { when, part: say(words[part]), n: figures[part] }),
      value: figures[part],
      series,
      ...(part !== 'capacity' && { press: () => press(part, figures[part]) }),
    })),
  };
}

/** Two bars an hour, half of the people and nine of ten; both open who waited. */
export function waitGroups(hours: Utilisation['hours'], { say, press }: { say: Say; press: (hour: number) => void }): BarGroup[] {
  return hours.map(({ hour, p50, p90 }) => ({
    label: say(words.hourOf, { hour }),
    bars: ([p50, p90] as const).map((value, series) => ({
      id: `${hour}-${series}`,
      name: say(words.bar, { when: say(words.hourOf, { hour }), part: say(series === 0 ? words.p50 : words.p90), n: value }),
      value,
      series,
      press: () => press(hour),
    })),
  }));
}

/** Several weeks taken together. */
export function together(weeks: readonly Figures[]): Figures {
  const sum = (part: keyof Figures): number => weeks.reduce((total, week) => total + week[part], 0);
  return { capacity: sum('capacity'), booked: sum('booked'), came: sum('came'), missed: sum('missed'), cancelled: sum('cancelled') };
}

/** Booked of offered in percent; a dash where nothing was offered. */
export const shareOf = ({ booked, capacity }: Pick<Figures, 'booked' | 'capacity'>): string => (capacity === 0 ? '–' : `${((booked / capacity) * 100).toFixed(1)}%`);

/** The hour people waited longest in; null when nobody did. */
export const longestHour = (hours: Utilisation['hours']): Utilisation['hours'][number] | null => [...hours].sort((a, b) => b.p90 - a.p90)[0] ?? null;
