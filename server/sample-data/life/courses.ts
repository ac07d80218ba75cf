import type { TicketType } from '../../desk/deadlines/limits.js';
import type { Satisfaction } from '../../desk/ticket/records.js';
import * as deed from './deeds.js';
import type { Deed, OrderDeed } from './deeds.js';
import { hours, office, onceResumed, pastDate, untilDate } from './pauses.js';

/** One way a matter may go from the first word to the last. */
export interface Course {
  weight: number;
  /** All kinds when it names none. */
  types?: readonly TicketType[];
  urgent?: boolean;
  deeds: readonly (Deed | OrderDeed)[];
}

const { accepted, sent, missent, returned, returnAllowed, designated, signed, rung, extended, fedBack, approved, sentBack, missed, calledBack, answered, rejected, urged, held } = deed;
const worked: readonly (Deed | OrderDeed)[] = [accepted, sent, signed, rung];
const inTime = fedBack(untilDate(0.3, 0.85));
const late = fedBack(pastDate(2, 20));
const asked: readonly TicketType[] = ['assistance', 'suggestion', 'complaint', 'report'];
const heavy: readonly TicketType[] = ['complaint', 'report'];
const score = (satisfaction: Satisfaction) => calledBack({ satisfaction, ...(satisfaction <= 2 && { fault: 'policy' as const }) });
const quick = (one: Deed, most: number): Deed => ({ ...one, after: hours(0.02, most) });

/** How lives go, and how often. */
export const courses: readonly Course[] = [
  { weight: 60, types: ['consultation'], deeds: [answered] },
  { weight: 10, types: ['consultation'], deeds: [...worked, inTime, approved, score(5)] },
  { weight: 4, types: ['praise'], deeds: [answered] },
  { weight: 34, types: asked, deeds: [...worked, inTime, approved, score(5)] },
  { weight: 22, types: asked, deeds: [...worked, inTime, approved, score(4)] },
  { weight: 7, types: asked, deeds: [...worked, urged(hours(20, 60)), inTime, approved, score(3)] },
  { weight: 4, types: asked, deeds: [...worked, inTime, approved, score(2)] },
  { weight: 4, types: asked, deeds: [...worked, inTime, approved, missed, { ...missed, after: office(8, 12) }, { ...missed, after: office(8, 12) }] },
  { weight: 6, types: asked, deeds: [accepted, missent, returned, returnAllowed, sent, signed, rung, inTime, approved, score(4)] },
  { weight: 3, types: heavy, deeds: [accepted, missent, returned, returnAllowed, missent, returned, returnAllowed, designated, rung, inTime, approved, score(3)] },
  { weight: 5, types: heavy, deeds: [...worked, ...extended, inTime, approved, score(4)] },
  { weight: 3, types: heavy, deeds: [...worked, held, fedBack(onceResumed(6, 20)), approved, score(4)] },
  { weight: 4, types: asked, deeds: [...worked, inTime, sentBack, fedBack(office(4, 12)), approved, score(4)] },
  { weight: 6, types: asked, deeds: [...worked, inTime, approved, calledBack({ satisfaction: 1, fault: 'unit' }), fedBack(untilDate(0.3, 0.8)), approved, score(4)] },
  { weight: 2, types: heavy, deeds: [...worked, inTime, approved, calledBack({ satisfaction: 2, fault: 'unit' }), fedBack(untilDate(0.3, 0.8)), approved, calledBack({ satisfaction: 1, fault: 'unit' }), fedBack(untilDate(0.5, 0.9)), approved, score(3)] },
  { weight: 5, types: asked, deeds: [...worked, late, approved, score(3)] },
  {
    weight: 4,
    types: asked,
    deeds: [
      ...worked, urged(pastDate(1, 5)),
      { after: office(1, 4), issues: 'yellow', demand: '已经超期，请说明原因，明确办结时间。', days: 2 },
      { after: office(4, 14), answers: '承办人休假没有交接，已换人办理，两天内办结。' },
      fedBack(office(4, 10)), { after: office(2, 8), closes: '已办结，原因清楚，提醒一次。' }, approved, score(2),
    ],
  },
  { weight: 2, types: asked, deeds: [accepted, sent, { ...signed, after: office(10, 20) }, rung, inTime, approved, score(4)] },
  { weight: 2, types: heavy, deeds: [rejected] },
  { weight: 10, urgent: true, deeds: [quick(accepted, 0.3), quick(sent, 0.3), quick(signed, 0.3), quick(rung, 1), fedBack(hours(2, 16)), approved, score(5)] },
  { weight: 3, urgent: true, deeds: [quick(accepted, 0.4), quick(sent, 0.4), quick(signed, 0.8), rung, fedBack(hours(26, 40)), approved, score(3)] },
];
