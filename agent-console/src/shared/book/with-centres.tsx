import type { ReactNode } from 'react';
import type { PlanCentres } from '../../../../server/contract/booking-staff.js';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';
import { Fetched } from '../ui/fetched.js';
import { Empty } from '../ui/panels.js';
import { useCentres } from './book-queries.js';

const words = {
  none: word('还没有可预约的中心', 'No centre takes bookings yet'),
  noneWhy: word('登记了中心和窗口，这里才有号源。', 'There are places once a centre and its counters are registered.'),
};

/** What is drawn over the centres that take bookings; at least one of them. */
export function WithCentres({ children, lines }: { children: (centres: [PlanCentres[number], ...PlanCentres]) => ReactNode; lines: number }) {
  const say = useSay();
  const centres = useCentres();
  return (
    <Fetched query={centres} lines={lines}>
      {([first, ...others]) => (first === undefined ? <Empty title={say(words.none)} why={say(words.noneWhy)} /> : children([first, ...others]))}
    </Fetched>
  );
}
