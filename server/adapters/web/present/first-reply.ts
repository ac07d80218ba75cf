import type { FirstReply as FirstReplyView } from '../../../contract/staff.js';
import type { FirstReply } from '../../../desk/conversation/conversation.js';

/** The clock of the first reply as a page shows it; whether it was told of is the desk's own affair. */
export function presentFirstReply(firstReply: FirstReply | null): FirstReplyView | null {
  return firstReply && { dueAt: firstReply.dueAt, amberAt: firstReply.amberAt, metAt: firstReply.metAt };
}
