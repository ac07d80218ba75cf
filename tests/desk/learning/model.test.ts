import { describe, expect, it } from 'vitest';
import { changeOf, lastGood, worseAt, type ModelRecord } from '../../../server/desk/learning/model.js';
import { mondayNine } from '../../support/builders.js';

const model = (id: string, more: Partial<ModelRecord> = {}): ModelRecord => ({ id, program: 'p', trainedAt: mondayNine, reason: 'first', guides: 1, taught: [], figures: null, worseAt: [], served: { at: mondayNine, by: null }, ...more });

describe('comparing models', () => {
  it.each([
    [0.9, 0.9, 'same'],
    [0.895, 0.9, 'same'],
    [0.88, 0.9, 'worse'],
    [0.92, 0.9, 'better'],
  ])('%d beside %d is %s', (mine, theirs, change) => {
    expect(changeOf('item', { item: mine }, { item: theirs })).toBe(change);
  });

  it('a single sentence that tips over among a hundred refuses no model; three and more do', () => {
    expect(worseAt({ human: 0.896 }, { human: 0.906 })).toEqual([]);
    expect(worseAt({ human: 0.87 }, { human: 0.906 })).toEqual(['human']);
    expect(worseAt({ emergency: 0.964 }, { emergency: 0.97 })).toEqual([]);
    expect(worseAt({ emergency: 0.94 }, { emergency: 0.97 })).toEqual(['emergency']);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(changeOf('item', null, { item: 0.9 })).toBeUndefined();
    expect(changeOf('item', { item: 0.9 }, { action: 0.9 })).toBeUndefined();
    expect(worseAt({ item: 0.1 }, null)).toEqual([]);
  });

  it('names everything a candidate is worse at', () => {
    expect(worseAt({ item: 0.8, field: 0.99, emergency: 0.5 }, { item: 0.9, field: 0.9, emergency: 0.9 })).toEqual(['item', 'emergency']);
  });
});

describe('the last good model', () => {
  it('is the one used last before the one in use, whatever was refused, never used or of another program', () => {
    const records = [
      model('now', { served: { at: mondayNine + 9, by: null } }),
      model('worse', { reason: 'worse', served: null }),
      model('failed', { reason: 'failed', served: { at: mondayNine + 8, by: null } }),
      model('unused', { served: null }),
      model('foreign', { program: 'q', served: { at: mondayNine + 7, by: null } }),
      model('earlier', { served: { at: mondayNine + 2, by: null } }),
      model('left', { reason: 'rolled_back', served: { at: mondayNine + 3, by: null } }),
    ];
    expect(lastGood(records, 'now')?.id).toBe('left');
    expect(lastGood(records.slice(0, 5), 'now')).toBeNull();
    expect(lastGood(records, null)).toBeNull();
  });
});
