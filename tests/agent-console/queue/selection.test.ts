import { describe, expect, it } from 'vitest';
import { moved, readViews, renamed, withoutView, withView } from '../../../agent-console/src/features/queue/saved-views.js';
import { mostViews } from '../../../server/contract/saved-views.js';
import { allOrNone, mostPicked, nothingPicked, reached, stillThere, toggled } from '../../../agent-console/src/features/queue/selection.js';

const order = ['1', '2', '3', '4', '5'];

describe('ticking rows', () => {
  it('ticks one and takes its tick away', () => {
    const once = toggled(nothingPicked, '2');
    expect(once.picked).toEqual(['2']);
    expect(toggled(once, '2').picked).toEqual([]);
  });
  it.each([
    ['2', '4', ['2', '3', '4']],
    ['4', '2', ['4', '2', '3']],
    ['3', '3', ['3']],
  ])('reaches from the last ticked row %s to %s, whichever way that is', (from, to, picked) => {
    expect(reached(toggled(nothingPicked, from), to, order).picked).toEqual(picked);
  });
  it('ticks just the one when there is nothing to reach from', () => {
    expect(reached(nothingPicked, '3', order).picked).toEqual(['3']);
  });
  it('ticks the whole page, and then none', () => {
    const all = allOrNone(toggled(nothingPicked, '2'), order);
    expect(all.picked).toEqual(order);
    expect(allOrNone(all, order).picked).toEqual([]);
  });
  it('never ticks more than a hundred', () => {
    const many = Array.from({ length: 130 }, (_, n) => String(n));
    expect(allOrNone(nothingPicked, many).picked).toHaveLength(mostPicked);
  });
  it('forgets rows that are no longer there', () => {
    expect(stillThere({ picked: ['2', '9'], anchor: '2' }, order).picked).toEqual(['2']);
  });
});

describe('a person’s own views', () => {
  const water = { name: '停水', address: 'view=all&q=停水' };
  it('are kept in the order they were made', () => {
    expect(withView([water], { name: '投诉', address: 'view=all&type=complaint' }).map(({ name }) => name)).toEqual(['停水', '投诉']);
  });
  it('are replaced in their place by the same name', () => {
    const changed = { name: '停水', address: 'view=overdue' };
    expect(withView([water, { name: '投诉', address: '' }], changed)[0]).toEqual(changed);
  });
  it('are at most twelve; none is lost for another', () => {
    const many = Array.from({ length: 15 }, (_, n) => ({ name: `v${n}`, address: '' })).reduce<{ name: string; address: string }[]>(withView, []);
    expect(many).toHaveLength(mostViews);
    expect(many.map(({ name }) => name)).toEqual(Array.from({ length: mostViews }, (_, n) => `v${n}`));
  });
  it('move one place at a time and stop at the ends', () => {
    const three = ['a', 'b', 'c'].map((name) => ({ name, address: '' }));
    const names = (name: string, by: -1 | 1) => moved(three, name, by).map((view) => view.name).join('');
    expect([names('c', -1), names('a', 1), names('a', -1), names('c', 1), names('x', 1)]).toEqual(['acb', 'bac', 'abc', 'abc', 'abc']);
  });
  it('take another name unless it is taken', () => {
    const two = [water, { name: '投诉', address: '' }];
    expect(renamed(two, '停水', '水务').map(({ name }) => name)).toEqual(['水务', '投诉']);
    expect(renamed(two, '停水', '投诉')).toEqual(two);
  });
  it('can be removed by name', () => {
    expect(withoutView([water], '停水')).toEqual([]);
  });
  it.each([[null], ['{'], ['{"a":1}'], ['[{"name":1}]']])('that cannot be read (%s) are none', (text) => {
    expect(readViews(text)).toEqual([]);
  });
});
