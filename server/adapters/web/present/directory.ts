import type { Duty, DutyChange, DutyEffect, DutyTrialResult, DutyVersion, DutyVersionLine, UnitLine } from '../../../contract/directory.js';
import type { TrialResult } from '../../../actions/directory/change-directory.js';
import type { UnitLine as Line } from '../../../actions/directory/change-unit.js';
import type { DirectoryRead } from '../../../actions/directory/read-directory.js';
import type { DutyChange as Change } from '../../../desk/routing/duty-changes.js';
import type { DutyEntry } from '../../../desk/routing/duty-directory.js';
import type { DutyEffect as Effect } from '../../../desk/routing/duty-effect.js';
import type { DutyGap as Gap } from '../../../desk/routing/duty-gaps.js';
import type { RuleVersion } from '../../../ports/rulebook.js';

type DutyLine = Omit<DutyVersionLine, 'changes'>;
type PresentGap = DutyVersion['gaps'][number];

/** A version without its lines: who, why, when. */
export function presentDutyLine({ version, content, reason, by, savedAt }: RuleVersion<'duties'>): DutyLine {
  return { version, label: content.version, reason, by: by?.name ?? null, savedAt };
}

/** A version in the list, with what it changed. */
export function presentDutyVersionLine({ rule, changes }: { rule: RuleVersion<'duties'>; changes: readonly Change[] }): DutyVersionLine {
  return { ...presentDutyLine(rule), changes: changes.map(presentChange) };
}

/** A version whole, with what is missing in it. */
export function presentDutyVersion({ rule, newest, gaps, faults }: DirectoryRead): DutyVersion {
  return { ...presentDutyLine(rule), newest, content: { entries: rule.content.entries.map(presentDuty) }, gaps: gaps.map(presentGap), faults: [...faults] };
}

/** Numbers and units only, no caller. */
export function presentDutyEffect({ total, rows, gaps }: Effect & { gaps: readonly Gap[] }): DutyEffect {
  return { total, rows: rows.map((row) => ({ ...row })), gaps: gaps.map(presentGap) };
}

/** Who would get it and why; units that have nothing to do with it are left out. */
export function presentTrial({ topic, words, area, candidates }: TrialResult): DutyTrialResult {
  const named = candidates.filter(({ likely }) => likely);
  return { topic, words: [...words], area, candidates: named.map(({ unit, reason, suggested }) => ({ unitId: unit.id, reason, suggested })) };
}

/** A unit with the people who work for it at the desk. */
export function presentUnitLine({ unit, people, openTickets, duties }: Line): UnitLine {
  const { id, name, kind, areas, closedAt = null, revision = 0 } = unit;
  return { id, name, kind, areas: [...areas], closedAt, revision, people: people.map((one) => ({ id: one.id, name: one.name, roles: [...one.roles] })), openTickets, duties };
}

function presentDuty({ topic, area, unitId, coUnitIds = [], basis = '' }: DutyEntry): Duty {
  return { topic, area, unitId, coUnitIds: [...coUnitIds], basis };
}

function presentChange({ before, after }: Change): DutyChange {
  return { before: before && presentDuty(before), after: after && presentDuty(after) };
}

function presentGap({ topic, areas }: Gap): PresentGap {
  return { topic, areas: areas && [...areas] };
}
