import type { StaffActor } from '../desk/access/actor.js';
import { desk } from '../desk/access/may.js';
import { DeskError } from '../desk/errors.js';
import type { Ports } from '../ports/index.js';
import type { RuleVersion } from '../ports/rulebook.js';
import { mustMay } from './permission.js';
import { enteredRule, type Proposal } from './proposed-rule.js';

export type RuleChange = Proposal & {
  /** The version the change was made over. */
  over: number;
  reason: string;
};

/** Adds the next version; the sweep then recounts the open tickets. Throws `invalid`, or `stale` when somebody saved first. */
export async function saveRules(ports: Pick<Ports, 'clock' | 'log' | 'rulebook'>, actor: StaffActor, change: RuleChange): Promise<RuleVersion> {
  mustMay(actor, 'rules.change', desk);
  const { kind, over, reason } = change;
  const version = over + 1;
  const content = enteredRule(change, version);
  const newest = await ports.rulebook.newest(kind);
  if (newest.version !== over) throw new DeskError('stale', { version: newest.version, name: newest.by?.name ?? '' });
  const saved = await ports.rulebook.add({ kind, version, content, reason, by: { id: actor.id, name: actor.name }, savedAt: ports.clock.now() });
  ports.log.info('rule_saved', { kind, version, by: actor.id });
  return saved;
}
