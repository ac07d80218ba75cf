import { DAY, dateOf, HOUR, type Instant } from '../../desk/calendar/shanghai.js';
import { decideGuide } from '../../desk/catalogue/decide-guide.js';
import type { GuideBook } from '../../desk/catalogue/guide-book.js';
import type { GuideContent } from '../../desk/catalogue/guide-content.js';
import type { GuideCommand } from '../../desk/catalogue/guide-commands.js';
import { askUnit, moveTask, type GuideTask, type GuideTaskCommand } from '../../desk/catalogue/guide-task.js';
import type { Ports } from '../../ports/index.js';
import { sampleActor, samplePeople } from '../staff.js';
import { sampleUnits } from '../units.js';

type WorkPorts = Pick<Ports, 'clock' | 'directory' | 'guides' | 'guideTasks'>;

/** Something to review, something begun, and what a unit was asked: a day in the life of who keeps the guides. Called twice, it adds nothing. */
export async function settleGuideWork(ports: WorkPorts): Promise<void> {
  const now = ports.clock.now();
  await draft(ports, 'residence-permit', [
    { at: now - 2 * DAY, command: { action: 'begin', why: '周六上午开始延时服务', question: null } },
    { at: now - 2 * DAY + HOUR, change: withSaturday },
    { at: now - DAY, command: { action: 'submit', note: null } },
  ]);
  await draft(ports, 'unemployment-registration', [
    { at: now - 5 * HOUR, command: { action: 'begin', why: '群众常问能不能周六办', question: null } },
    { at: now - 4 * HOUR, change: ({ faqs, ...rest }) => ({ ...rest, faqs: [...faqs, { question: { zh: '周六能办吗？', en: 'Is Saturday possible?' }, answer: { zh: '', en: '' } }] }) },
  ]);
  for (const task of await tasks(ports, now)) if (!(await ports.guideTasks.get(task.id))) await ports.guideTasks.insert(task);
}

const withSaturday = (content: GuideContent): GuideContent => ({
  ...content,
  consult: { ...content.consult, hours: { zh: '工作日 9:00–12:00、13:30–17:00，周六 9:00–12:00', en: 'Working days 9:00–12:00 and 13:30–17:00, Saturdays 9:00–12:00' } },
});

type Act = { at: Instant } & ({ command: GuideCommand } | { change: (content: GuideContent) => GuideContent });

async function draft({ guides }: WorkPorts, itemCode: string, acts: readonly Act[]): Promise<void> {
  const book = await guides.get(itemCode);
  if (!book || book.draft || book.history.length > 0) return;
  await guides.save(acts.reduce(done, book), []);
}

function done(book: GuideBook, act: Act): GuideBook {
  const command: GuideCommand = 'command' in act ? act.command : { action: 'save', content: act.change(written(book)) };
  return decideGuide(book, command, { actor: sampleActor('hanmei'), now: act.at, today: dateOf(act.at) }).next;
}

function written({ draft: begun }: GuideBook): GuideContent {
  if (!begun) throw new Error('nothing was begun');
  return begun.content;
}

/** One in time, one late, one answered; all the housing unit's. */
async function tasks({ directory, guides }: WorkPorts, now: Instant): Promise<GuideTask[]> {
  const calendar = await directory.calendar();
  const unit = sampleUnits.find(({ id }) => id === 'housing');
  const contact = samplePeople.find(({ unitId }) => unitId === 'housing');
  if (!unit || !contact) return [];
  const context = (id: string, at: Instant) => ({ actor: sampleActor(id), now: at, today: dateOf(at), calendar });
  const asked: readonly { itemCode: string; ask: string; days: number; daysAgo: number; answer?: GuideTaskCommand }[] = [
    { itemCode: 'public-rental-housing', ask: '今年的收入、财产标准在哪里公布，请补进申请条件的说明。', days: 5, daysAgo: 1 },
    { itemCode: 'rent-subsidy', ask: '请核对补贴发放的时间，写进基本流程。', days: 2, daysAgo: 10 },
    { itemCode: 'lease-filing', ask: '备案能不能全程网办，请确认。', days: 5, daysAgo: 6, answer: { move: 'nothing_changed', note: '和现在的指南一样，没有变化。' } },
  ];
  const found = await Promise.all(asked.map(async (one) => ({ one, book: await guides.get(one.itemCode) })));
  return found.flatMap(({ one: { itemCode, ask, days, daysAgo, answer }, book }) => {
    const name = book?.versions.at(-1)?.content.name;
    if (!name) return [];
    const at = now - daysAgo * DAY;
    const task = askUnit({ id: `sample-task-${itemCode}`, itemCode, name, unit: { id: unit.id, name: unit.name }, ask, days }, context('hanmei', at));
    return [answer ? moveTask(task, answer, context(contact.id, at + 2 * DAY)) : task];
  });
}
