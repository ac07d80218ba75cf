import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { callLabel, changesPrivacy, enteredCalls, type CallDraft } from '../../desk/calls/call-draft.js';
import { nextCall, type NextCall } from '../../desk/calls/next-call.js';
import type { CallPolicy } from '../../desk/calls/policy.js';
import type { Ports } from '../../ports/index.js';
import type { RuleVersion } from '../../ports/rulebook.js';
import { mustMay } from '../access/permission.js';
import { addVersion } from '../guides/add-version.js';

/** How a call that came in now is taken, by the rule in force and by the proposed one. */
interface CallEffect {
  now: NextCall;
  then: NextCall;
}
type PreviewPorts = Pick<Ports, 'clock' | 'directory' | 'rulebook' | 'seats'>;
const proposed = '';

/** What the draft would do to a call that came in at this moment; nothing is written. Throws `invalid`, `not_allowed`. */
export async function previewCallRules(ports: PreviewPorts, actor: StaffActor, draft: CallDraft): Promise<CallEffect> {
  const [calendar, seats, { content }] = await Promise.all([ports.directory.calendar(), ports.seats.all(), ports.rulebook.newest('calls')]);
  const after = enteredByWhoMay(actor, content, { draft, version: proposed });
  const moment = { calendar, seats, now: ports.clock.now() };
  return { now: nextCall(content, moment), then: nextCall(after, moment) };
}

interface CallRuleChange {
  draft: CallDraft;
  /** The version the change was made over. */
  over: number;
  reason: string;
}

/** Adds the next version, for the next call on. Throws `invalid`, `not_allowed`, or `stale` when somebody saved first. */
export async function saveCallRules(ports: Pick<Ports, 'audit' | 'clock' | 'log' | 'rulebook'>, actor: StaffActor, { draft, over, reason }: CallRuleChange): Promise<RuleVersion<'calls'>> {
  const { content } = await ports.rulebook.newest('calls');
  return addVersion(ports, actor, { kind: 'calls', over, reason, content: enteredByWhoMay(actor, content, { draft, version: callLabel(over + 1) }) });
}

/** A supervisor runs the line; what is recorded, how long it is kept and what is told are the administrator's, since the supervisor is who listens. */
function enteredByWhoMay(actor: StaffActor, before: CallPolicy, { draft, version }: { draft: CallDraft; version: string }): CallPolicy {
  mustMay(actor, 'call_rules.change', desk);
  const after = enteredCalls(draft, version);
  if (changesPrivacy(before, after)) mustMay(actor, 'rules.change', desk);
  return after;
}
