import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import type { RuleKind, RuleVersion } from '../../ports/rulebook.js';
import { mustMay } from '../access/permission.js';

/** All versions of a rule with who, why and when, the newest first. */
export async function listRules<K extends RuleKind>({ rulebook }: Pick<Ports, 'rulebook'>, actor: StaffActor, kind: K): Promise<RuleVersion<K>[]> {
  mustMay(actor, 'rules.read', desk);
  return rulebook.versions(kind);
}

/** The rule a date rests on, by the label written on the date; `current` is the newest. Throws `not_found`. */
export async function readRule<K extends RuleKind>(ports: Pick<Ports, 'rulebook'>, actor: StaffActor, { kind, label }: { kind: K; label: string }): Promise<RuleVersion<K>> {
  const versions = await listRules(ports, actor, kind);
  const found = label === 'current' ? versions[0] : versions.find(({ content }) => content.version === label);
  if (!found) throw new DeskError('not_found', { what: 'rule' });
  return found;
}
