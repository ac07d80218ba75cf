import { describe, expect, it } from 'vitest';
import { changesOf, rebasedDuties, withDuty, withoutDuty } from '../../../agent-console/src/features/directory/duty-lines.js';
import type { Duty } from '../../../server/contract/directory.js';

const housing: Duty = { topic: 'housing', area: null, unitId: 'housing', coUnitIds: [], basis: '' };
const transport: Duty = { topic: 'transport', area: null, unitId: 'police', coUnitIds: [], basis: '' };
const water: Duty = { topic: 'utilities', area: null, unitId: 'water', coUnitIds: [], basis: '' };
const base = { entries: [housing, transport] };

describe('a directory in the draft', () => {
  it('takes a new line, another one in the place of an old one, or one less', () => {
    expect(withDuty(base, water, null).entries).toEqual([housing, transport, water]);
    expect(withDuty(base, { ...housing, area: 'xinhe' }, housing).entries).toEqual([{ ...housing, area: 'xinhe' }, transport]);
    expect(withoutDuty(base, housing).entries).toEqual([transport]);
  });

  it('names what it changes line by line', () => {
    expect(changesOf(base, { entries: [{ ...housing, basis: '3 号文' }, water] })).toEqual([{ before: housing, after: { ...housing, basis: '3 号文' } }, { before: transport, after: null }, { before: null, after: water }]);
  });

  it('is made again over somebody else’s version: theirs stays where the draft says nothing', () => {
    const mine = { entries: [{ ...housing, unitId: 'xinhe' }] };
    const theirs = { entries: [{ ...housing, basis: '3 号文' }, { ...transport, basis: '5 号文' }, water] };
    expect(rebasedDuties(base, mine, theirs).entries).toEqual([water, { ...housing, unitId: 'xinhe' }]);
  });
});
