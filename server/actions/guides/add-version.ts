import type { StaffActor } from '../../desk/access/actor.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import type { RuleContents, RuleKind, RuleVersion } from '../../ports/rulebook.js';

export interface VersionChange<K extends RuleKind> {
  kind: K;
  /** The version the change was made over. */
  over: number;
  reason: string;
  content: RuleContents[K];
}

/** Adds version `over` + 1 and notes it in the audit log. Throws `stale` with who saved when somebody was first. */
export async function addVersion<K extends RuleKind>(ports: Pick<Ports, 'audit' | 'clock' | 'log' | 'rulebook'>, actor: StaffActor, { kind, over, reason, content }: VersionChange<K>): Promise<RuleVersion<K>> {
  const newest = await ports.rulebook.newest(kind);
  if (newest.version !== over) throw new DeskError('stale', { version: newest.version, name: newest.by?.name ?? '' });
  const [version, now] = [over + 1, ports.clock.now()];
  const saved = await ports.rulebook.add({ kind, version, content, reason, by: { id: actor.id, name: actor.name }, savedAt: now });
  await ports.audit.append({ at: now, actorId: actor.id, actorName: actor.name, what: 'rule_saved', about: `${kind}@${version}`, field: '', purpose: '', reason });
  ports.log.info('rule_saved', { kind, version, by: actor.id });
  return saved;
}
