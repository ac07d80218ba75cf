import type { TopicCode } from '../../../desk/intake/topics.js';
import type { TicketType } from '../../../desk/deadlines/limits.js';

/** One kind of trouble people have, and how it ends when it is handled well. */
export interface Matter {
  topic: TopicCode;
  type: TicketType;
  /** The unit whose work it is. */
  unitId: string;
  /** In the caller's words; `〔地点〕` stands for the place. */
  what: string;
  whom?: string;
  /** What the unit did; stays inside. */
  handling: string;
  /** What the citizen is told. */
  reply: string;
}
