import { useSearchParams } from 'react-router';
import type { PlanCentres } from '../../../../server/contract/booking-staff.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useNow } from '../time/use-now.js';
import { dateIn, weekOf } from '../time/weeks.js';

/** The centre and the week an address asks for: the first one and this week where it names none. */
export function useCentreWeek([first, ...others]: readonly [PlanCentres[number], ...PlanCentres]) {
  const [search, setSearch] = useSearchParams();
  const today = shanghaiDate(useNow());
  const centre = others.find(({ id }) => id === search.get('centre')) ?? first;
  const span = weekOf(dateIn(search.get('week')) ?? today);
  const go = (part: Record<string, string>) => setSearch((asked) => ({ ...Object.fromEntries(asked), centre: centre.id, week: span.from, ...part }));
  return { centre, span, today, search, go };
}
export type CentreWeek = ReturnType<typeof useCentreWeek>;
