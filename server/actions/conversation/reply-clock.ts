import type { ReplyBy } from '../../desk/conversation/first-reply.js';
import { dueAt } from '../../desk/deadlines/due-dates.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { rulesInForce } from '../deadlines/rules.js';

/** By when a person asked for at `from` has to have answered; null when the policy sets no limit. A talk has no type of its own yet: it counts as an ordinary question. */
export async function replyClock(ports: Pick<Ports, 'directory'>, from: Instant): Promise<ReplyBy | null> {
  const rules = await rulesInForce(ports);
  return dueAt({ ...rules, step: 'chat_first_reply', from, type: 'consultation', urgency: 'normal' });
}
