import { expect, it } from 'vitest';
import { dateOf, instantAt } from '../../../server/desk/calendar/shanghai.js';
import { stateOf } from '../../../server/desk/catalogue/guide-book.js';
import { isOverdue } from '../../../server/desk/catalogue/guide-task.js';
import { settleGuideWork } from '../../../server/sample-data/life/guide-work.js';
import { fakePorts } from '../../support/desk-fakes.js';

const now = instantAt('2026-10-13', '15:30');
const drafts = async ({ guides }: ReturnType<typeof fakePorts>) => (await guides.all()).filter(({ draft }) => draft !== null);

it('a new trial desk has a draft to review, one to go on with, and tasks of a unit', async () => {
  const ports = fakePorts({ now });
  await settleGuideWork(ports);
  expect((await drafts(ports)).map((book) => [book.itemCode, stateOf(book), book.draft?.startedBy.name]).sort()).toEqual([['residence-permit', 'in_review', '韩梅'], ['unemployment-registration', 'draft', '韩梅']]);
  const tasks = await ports.guideTasks.find({ unitId: 'housing' });
  expect(tasks.map((task) => [task.itemCode, task.state, isOverdue(task, dateOf(now))])).toEqual([['rent-subsidy', 'open', true], ['public-rental-housing', 'open', false], ['lease-filing', 'unchanged', false]]);
});

it('is not filled twice', async () => {
  const ports = fakePorts({ now });
  await settleGuideWork(ports);
  const [first] = await drafts(ports);
  await settleGuideWork(ports);
  expect((await drafts(ports))[0]).toEqual(first);
  expect(await ports.guideTasks.find({})).toHaveLength(3);
});
