import { expect, it } from 'vitest';
import { shortlist } from '../../../agent-console/src/features/ticket/actions/shortlist.js';

const candidate = (id: string, change: { suggested?: boolean; blocked?: boolean } = {}) => ({ unit: { id, name: id }, reason: { zh: '派单目录', en: 'Catalogue' }, suggested: false, blocked: false, ...change });

it('a long list of units is cut to four, but never hides the suggested or the complained-about one', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => candidate(id, { suggested: id === 'f', blocked: id === 'h' }));
  expect(shortlist(all).map(({ unit }) => unit.id)).toEqual(['a', 'b', 'c', 'd', 'f', 'h']);
});
