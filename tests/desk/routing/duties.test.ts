import { describe, expect, it } from 'vitest';
import { dutyChanges } from '../../../server/desk/routing/duty-changes.js';
import { noDuties, type DutyEntry } from '../../../server/desk/routing/duty-directory.js';
import { dutyFaults, enteredDuties, type DutyDraft } from '../../../server/desk/routing/duty-draft.js';
import { dutyEffect } from '../../../server/desk/routing/duty-effect.js';
import { dutyGaps } from '../../../server/desk/routing/duty-gaps.js';
import { sampleDuties } from '../../../server/sample-data/duties.js';
import { sampleUnits } from '../../../server/sample-data/units.js';

const housing: DutyEntry = { topic: 'housing', area: null, unitId: 'housing' };
const draftOf = (...entries: DutyEntry[]): DutyDraft => ({ entries });
const closed = sampleUnits.map((unit) => (unit.id === 'water' ? { ...unit, closedAt: 1 } : unit));

describe('a directory of duties', () => {
  it('of the demo is one as it stands', () => {
    expect(dutyFaults(sampleDuties, sampleUnits)).toEqual([]);
  });

  it.each<[string, DutyEntry, string]>([
    ['a topic nobody knows', { ...housing, topic: 'weather' }, 'unknown_topic'],
    ['a place that is no subdistrict', { ...housing, area: 'water' }, 'unknown_area'],
    ['a unit that is no more', { ...housing, unitId: 'gone' }, 'unknown_unit'],
    ['a closed unit', { ...housing, unitId: 'water' }, 'closed_unit'],
    ['help from a unit that is no more', { ...housing, coUnitIds: ['gone'] }, 'unknown_co_unit'],
    ['help from a closed unit', { ...housing, coUnitIds: ['water'] }, 'closed_co_unit'],
    ['help from whoever answers anyway', { ...housing, coUnitIds: ['housing'] }, 'co_is_lead'],
  ])('cannot hold %s', (_, entry, fault) => {
    expect(dutyFaults(draftOf(entry), closed)).toEqual([{ fault, row: 0 }]);
  });

  it('cannot give one topic at one place to two units', () => {
    expect(dutyFaults(draftOf(housing, { ...housing, unitId: 'water' }), sampleUnits)).toEqual([{ fault: 'line_twice', row: 1 }]);
  });

  it('is refused with the line and what is wrong', () => {
    expect(() => enteredDuties(draftOf(housing, { ...housing, topic: 'x' }), sampleUnits, { version: 'v2', before: noDuties })).toThrow(expect.objectContaining({ code: 'invalid', facts: { field: 'entries', row: 1, fault: 'unknown_topic' } }) as Error);
  });

  it('keeps a line whose unit was closed since, and refuses a changed one that names it', () => {
    const water: DutyEntry = { topic: 'utilities', area: null, unitId: 'water' };
    const over = { version: 'v2', before: draftOf(housing, water) };
    expect(enteredDuties(draftOf({ ...housing, unitId: 'xinhe' }, water), closed, over).entries).toHaveLength(2);
    expect(() => enteredDuties(draftOf(housing, { ...water, basis: '区政办〔2026〕3 号' }), closed, over)).toThrow(expect.objectContaining({ facts: { field: 'entries', row: 1, fault: 'closed_unit' } }) as Error);
  });
});

describe('what nobody answers for', () => {
  const gapOf = (topic: string, ...entries: DutyEntry[]) => dutyGaps(draftOf(...entries), sampleUnits).find((gap) => gap.topic === topic);

  it('is a topic without any line', () => {
    expect(gapOf('education')).toEqual({ topic: 'education', areas: null });
  });

  it('is a topic with lines for some subdistricts only, naming the others', () => {
    expect(gapOf('community', { topic: 'community', area: 'xinhe', unitId: 'xinhe' })).toEqual({ topic: 'community', areas: ['wanghai'] });
  });

  it('is nothing once the whole district has a line, or each subdistrict has one', () => {
    expect(gapOf('housing', housing)).toBeUndefined();
    expect(gapOf('community', { topic: 'community', area: 'xinhe', unitId: 'xinhe' }, { topic: 'community', area: 'wanghai', unitId: 'wanghai' })).toBeUndefined();
  });
});

describe('what differs between two versions', () => {
  it('is each line that came, went or changed; the order does not count', () => {
    const transport: DutyEntry = { topic: 'transport', area: null, unitId: 'traffic-police' };
    const utilities: DutyEntry = { topic: 'utilities', area: null, unitId: 'water' };
    const after = draftOf(utilities, { ...housing, basis: '区政办〔2026〕3 号' });
    expect(dutyChanges(draftOf(housing, utilities, transport), after)).toEqual([
      { before: housing, after: { ...housing, basis: '区政办〔2026〕3 号' } },
      { before: transport, after: null },
    ]);
    expect(dutyChanges(draftOf(), draftOf(housing))).toEqual([{ before: null, after: housing }]);
  });

  it('is nothing when helping units are only named in another order', () => {
    expect(dutyChanges(draftOf({ ...housing, coUnitIds: ['water', 'xinhe'] }), draftOf({ ...housing, coUnitIds: ['xinhe', 'water'] }))).toEqual([]);
  });
});

describe('the effect of another directory', () => {
  const matter = (no: string, topic: string | null, content = '有一件事想说') => ({ no, title: '', content, place: '', topic, area: null, blockedUnitIds: [] });

  it('is each waiting ticket that would be suggested to another unit, to none, or at last to one', () => {
    const before = { version: 'v1', entries: [housing, { topic: 'transport', area: null, unitId: 'traffic-police' }] };
    const after = { version: 'v2', entries: [{ ...housing, unitId: 'xinhe' }, { topic: 'education', area: null, unitId: 'civil-affairs' }] };
    const matters = [matter('1', 'housing'), matter('2', 'transport'), matter('3', 'education'), matter('4', 'housing', '家里停水一天了'), matter('5', null)];
    expect(dutyEffect(matters, { units: sampleUnits, before, after })).toEqual({
      total: 5,
      rows: [
        { no: '1', topic: 'housing', area: null, before: 'housing', after: 'xinhe' },
        { no: '2', topic: 'transport', area: null, before: 'traffic-police', after: null },
        { no: '3', topic: 'education', area: null, before: null, after: 'civil-affairs' },
      ],
    });
  });
});
