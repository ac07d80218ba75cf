import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Ports } from '../../ports/index.js';
import type { RuleVersion } from '../../ports/rulebook.js';
import { addVersion } from '../guides/add-version.js';
import { mustMay } from '../access/permission.js';
import { enteredRule, type Proposal } from './proposed-rule.js';

export type RuleChange = Proposal & {
  /** The version the change was made over. */
  over: number;
  reason: string;
};

/** Adds the next version; the sweep then recounts the open tickets. Throws `invalid`, or `stale` when somebody saved first. */
export async function saveRules(ports: Pick<Ports, 'audit' | 'clock' | 'log' | 'rulebook'>, actor: StaffActor, change: RuleChange): Promise<RuleVersion> {
  mustMay(actor, 'rules.change', desk);
  const { kind, over, reason } = change;
  return addVersion(ports, actor, { kind, over, reason, content: enteredRule(change, over + 1) });
}
