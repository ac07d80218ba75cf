import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { dutyChanges, type DutyChange } from '../../desk/routing/duty-changes.js';
import { dutyFaults, type DutyFault } from '../../desk/routing/duty-draft.js';
import { noDuties } from '../../desk/routing/duty-directory.js';
import { dutyGaps, type DutyGap } from '../../desk/routing/duty-gaps.js';
import type { Unit } from '../../ports/directory.js';
import type { Ports } from '../../ports/index.js';
import type { RuleVersion } from '../../ports/rulebook.js';
import { mustMay } from '../access/permission.js';

export interface DirectoryRead {
  rule: RuleVersion<'duties'>;
  newest: boolean;
  gaps: DutyGap[];
  faults: DutyFault[];
  units: readonly Unit[];
}
type DirectoryPorts = Pick<Ports, 'rulebook' | 'units'>;

/** The directory of duties by its label, `current` = the newest, with what is missing in it and what no longer holds. Throws `not_found`. */
export async function readDirectory(ports: DirectoryPorts, actor: StaffActor, label: string): Promise<DirectoryRead> {
  mustMay(actor, 'directory.read', desk);
  const [versions, units] = await Promise.all([ports.rulebook.versions('duties'), ports.units.all()]);
  const rule = label === 'current' ? versions[0] : versions.find(({ content }) => content.version === label);
  if (!rule) throw new DeskError('not_found', { what: 'rule' });
  return { rule, newest: rule === versions[0], gaps: dutyGaps(rule.content, units), faults: dutyFaults(rule.content, units), units };
}

/** All versions with who, why, when and what each changed, the newest first. */
export async function listDirectory(ports: Pick<Ports, 'rulebook'>, actor: StaffActor): Promise<{ rule: RuleVersion<'duties'>; changes: DutyChange[] }[]> {
  mustMay(actor, 'directory.read', desk);
  const versions = await ports.rulebook.versions('duties');
  return versions.map((rule, place) => {
    const before = versions[place + 1];
    return { rule, changes: before ? dutyChanges(before.content, rule.content) : dutyChanges(noDuties, rule.content) };
  });
}
