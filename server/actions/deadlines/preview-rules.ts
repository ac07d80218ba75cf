import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { enteredCalendar } from '../../desk/calendar/calendar-draft.js';
import { recountMatter, type RulesInForce } from '../../desk/deadlines/effect.js';
import { EffectCount, type Effect } from '../../desk/deadlines/effect-count.js';
import { enteredPolicy } from '../../desk/deadlines/policy-draft.js';
import { recountedWindows, withWindows } from '../../desk/deadlines/return-windows.js';
import type { Ports } from '../../ports/index.js';
import { newestRules, type Proposal } from './proposed-rule.js';
import { mustMay } from '../access/permission.js';

const batch = 500;
const proposed = 'proposed';

/** What a calendar or policy would do to every open ticket, before it is saved; nothing is written. Throws `invalid`. */
export async function previewRules(ports: Pick<Ports, 'clock' | 'rulebook'>, actor: StaffActor, proposal: Proposal): Promise<Effect> {
  mustMay(actor, 'rules.change', desk);
  const rules = withProposal(await newestRules(ports), proposal);
  const nos = await ports.rulebook.openNos();
  const count = new EffectCount();
  const now = ports.clock.now();
  for (let done = 0; done < nos.length; done += batch) {
    for (const matter of await ports.rulebook.matters(nos.slice(done, done + batch))) count.add(withWindows(recountMatter(matter, rules), recountedWindows(matter, rules, now)));
  }
  return count.effect();
}

function withProposal(rules: RulesInForce, { kind, draft }: Proposal): RulesInForce {
  return kind === 'calendar' ? { ...rules, calendar: enteredCalendar(draft, proposed) } : { ...rules, policy: enteredPolicy(draft, proposed) };
}
