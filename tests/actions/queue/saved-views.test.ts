import { describe, expect, it } from 'vitest';
import { keepSavedViews, readSavedViews } from '../../../server/actions/queue/saved-views.js';
import { mostViews, savedViews } from '../../../server/contract/saved-views.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts } from '../../support/desk-fakes.js';

const view = (name: string) => ({ name, address: 'view=all' });

describe('a person’s own views of the queue', () => {
  it('are theirs alone', async () => {
    const ports = fakePorts();
    await keepSavedViews(ports, member('operator-1'), [view('急件')]);
    expect(await readSavedViews(ports, member('operator-1'))).toEqual([view('急件')]);
    expect(await readSavedViews(ports, member('dispatcher-1'))).toEqual([]);
  });

  it('are refused to who does not read the queue', async () => {
    await expect(readSavedViews(fakePorts(), member('admin-1'))).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(keepSavedViews(fakePorts(), member('admin-1'), [])).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it.each([
    ['a name twice', [view('急件'), view('急件')], false],
    ['no name', [view(' ')], false],
    ['too many', Array.from({ length: mostViews + 1 }, (_, n) => view(`v${n}`)), false],
    ['as many as there may be', Array.from({ length: mostViews }, (_, n) => view(`v${n}`)), true],
  ])('with %s pass the door: %s', (_, views, passes) => {
    expect(savedViews.safeParse(views).success).toBe(passes);
  });
});
