import { calendarLabel, enteredCalendar, type CalendarDraft } from '../../desk/calendar/calendar-draft.js';
import type { RulesInForce } from '../../desk/deadlines/effect.js';
import { enteredPolicy, policyLabel, type PolicyDraft } from '../../desk/deadlines/policy-draft.js';
import { policies, type DeadlinePolicy } from '../../desk/deadlines/policy.js';
import type { Ports } from '../../ports/index.js';
import type { RuleContents } from '../../ports/rulebook.js';

/** A calendar or a policy as an admin has entered it. */
export type Proposal = { kind: 'calendar'; draft: CalendarDraft } | { kind: 'policy'; draft: PolicyDraft };

/** The proposal as version n; throws DeskError `invalid`. */
export function enteredRule({ kind, draft }: Proposal, n: number): RuleContents['calendar' | 'policy'] {
  return kind === 'calendar' ? enteredCalendar(draft, calendarLabel(draft, n)) : enteredPolicy(draft, policyLabel(draft, n));
}

/** The newest rules straight from the store, with every policy a running clock may have been made by. */
export async function newestRules({ rulebook }: Pick<Ports, 'rulebook'>): Promise<RulesInForce> {
  const [calendar, made] = await Promise.all([rulebook.newest('calendar'), rulebook.versions('policy')]);
  const [newest] = made;
  if (!newest) throw new Error('the rulebook has no policy');
  const known = new Map<string, DeadlinePolicy>([...Object.values(policies), ...made.map(({ content }) => content)].map((policy) => [policy.version, policy]));
  return { calendar: calendar.content, policy: newest.content, policyOf: (version) => known.get(version) ?? null };
}
