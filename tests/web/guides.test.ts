import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guideDetail, guideDiff, guideRows, guideVersionWhole, savedGuideDraft, type GuideDetail } from '../../server/contract/guides.js';
import { guideTask, guideTaskDraft, guideTasks } from '../../server/contract/guide-tasks.js';
import { Browser, staffBrowser, webDesk, type Answer, type WebDesk } from './support/web-desk.js';

const at = '/api/staff/guides';
const code = 'unemployment-registration';
let desk: WebDesk;
let editor: Browser;
let approver: Browser;
let housing: Browser;

beforeEach(async () => {
  desk = await webDesk();
  [editor, approver, housing] = await Promise.all([staffBrowser(desk, 'editor-1'), staffBrowser(desk, 'approver-1'), staffBrowser(desk, 'housing-1')]);
});
afterEach(() => desk.close());

const put = (who: Browser, url: string, body: unknown) => who.ask('PUT', url, { body });
const read = async (who: Browser, itemCode = code): Promise<GuideDetail> => guideDetail.parse((await who.get(`${at}/${itemCode}`)).body);
const move = async (who: Browser, act: object, itemCode = code) => who.post(`${at}/${itemCode}/moves`, { revision: (await read(editor, itemCode)).revision, ...act });
const begin = async (itemCode = code) => guideDetail.parse((await editor.post(`${at}/${itemCode}/draft`, { revision: (await read(editor, itemCode)).revision, why: '窗口搬到二楼', question: 'question-7' })).body);
const refusal = ({ body, status }: Answer) => [status, (body['error'] as { code: string }).code];

/** Begins a draft with another place and saves it. */
async function written(): Promise<GuideDetail> {
  const { revision, draft } = await begin();
  await put(editor, `${at}/${code}/draft`, { revision, content: { ...draft?.content, place: { zh: '区政务服务中心二楼', en: 'Second floor' } } });
  return read(editor);
}

describe('a guide from draft to publication', () => {
  it('is begun from a question, saved as it is written, and shows what it changes and misses', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({ state: 'draft', draft: { basedOn: begun.inForce?.version, why: '窗口搬到二楼', question: 'question-7', startedBy: { name: '韩梅' }, gaps: [], changes: [] } });
    const saved = savedGuideDraft.parse((await put(editor, `${at}/${code}/draft`, { revision: begun.revision, content: { ...begun.draft?.content, place: { zh: '', en: '' } } })).body);
    expect(saved.revision).toBe(begun.revision + 1);
    expect(saved.gaps).toEqual([{ path: 'place', field: 'place', label: { zh: '办理地点', en: 'Place' }, reason: 'empty', why: { zh: '没有填', en: 'Empty' } }]);
    expect(saved.changes).toMatchObject([{ field: 'place', kind: 'changed', after: { zh: '', en: '' } }]);
  });

  it('is not published while a field is empty; the refusal names it', async () => {
    const { revision, draft } = await begin();
    await put(editor, `${at}/${code}/draft`, { revision, content: { ...draft?.content, fees: [] } });
    const { status, body } = await move(editor, { move: 'submit' });
    expect([status, body]).toMatchObject([409, { error: { code: 'guide_incomplete', facts: { gaps: ['fees'] }, message: { zh: '还有 1 处没填好，不能送审和发布：收费依据及标准。' } } }]);
  });

  it('is published by another hand, is what citizens read from then on, and the old version can still be read', async () => {
    const { versions: before } = await written();
    await move(editor, { move: 'submit' });
    expect((await read(approver)).offers.map((offer) => offer.move)).toEqual(['send_back', 'publish']);
    const published = guideDetail.parse((await move(approver, { move: 'publish', reason: '窗口搬迁' })).body);
    const old = before[0]?.version ?? 0;
    expect(published).toMatchObject({ state: 'idle', draft: null, inForce: { version: old + 1, by: '丁宁', authors: ['韩梅'], reason: '窗口搬迁', standing: 'in_force' } });
    expect((await new Browser(desk.app).get(`/api/guides/${code}`)).body).toMatchObject({ version: old + 1 });
    expect(guideVersionWhole.parse((await editor.get(`${at}/${code}/versions/${old}`)).body)).toMatchObject({ version: old, standing: 'past' });
    expect(published.history.map(({ act, by }) => `${by} ${act}`)).toEqual(['丁宁 published', '韩梅 submitted', '韩梅 begun']);
    expect(await desk.ports.audit.find({ filter: {}, limit: 1 })).toMatchObject([{ what: 'guide_published', about: `guide:${code}@${old + 1}`, reason: '窗口搬迁' }]);
  });

  it('differs from the version before in one place, told in both languages', async () => {
    await written();
    const from = (await read(editor)).inForce?.version ?? 0;
    const { changes } = guideDiff.parse((await editor.get(`${at}/${code}/diff?from=${from}&to=draft`)).body);
    expect(changes).toMatchObject([{ path: 'place', fieldLabel: { zh: '办理地点', en: 'Place' }, after: { zh: '区政务服务中心二楼', en: 'Second floor' } }]);
  });

  it('may wait for its day and be taken back before it', async () => {
    await written();
    await move(editor, { move: 'submit' });
    const waiting = guideDetail.parse((await move(approver, { move: 'publish', reason: '下月搬迁', effectiveFrom: '2026-12-01' })).body);
    const old = waiting.inForce?.version ?? 0;
    expect(waiting.versions.map(({ version, standing }) => [version, standing])).toEqual([[old + 1, 'scheduled'], [old, 'in_force']]);
    expect(guideRows.parse((await editor.get(`${at}?q=失业登记`)).body).rows).toContainEqual(expect.objectContaining({ itemCode: code, scheduled: { version: old + 1, effectiveFrom: '2026-12-01' } }));
    desk.ports.clock.set(Date.UTC(2026, 10, 30, 16));
    expect((await new Browser(desk.app).get(`/api/guides/${code}`)).body).toMatchObject({ version: old + 1 });
    desk.ports.clock.set(Date.UTC(2026, 10, 29));
    approver = await staffBrowser(desk, 'approver-1');
    editor = await staffBrowser(desk, 'editor-1');
    const recalled = guideDetail.parse((await move(approver, { move: 'recall', version: old + 1, reason: '搬迁推迟' })).body);
    expect(recalled.versions[0]).toMatchObject({ standing: 'recalled', recalled: { by: '丁宁', reason: '搬迁推迟' } });
  });

  it('saved over somebody else’s words is refused and told who was faster', async () => {
    const { revision, draft } = await begin();
    const content = { ...draft?.content, proxy: draft?.content.proxy !== true };
    expect((await put(editor, `${at}/${code}/draft`, { revision, content })).status).toBe(200);
    const late = await put(editor, `${at}/${code}/draft`, { revision, content });
    expect([late.status, late.body]).toMatchObject([409, { error: { code: 'stale', facts: { name: '韩梅' } } }]);
  });

  it('is begun new, with nothing but its name', async () => {
    const body = { itemCode: 'made-up-card', category: 'culture_sports', name: { zh: '测试证办理', en: 'Library card' }, why: '群众常问' };
    const made = guideDetail.parse((await editor.post(at, body)).body);
    expect(made).toMatchObject({ itemCode: 'made-up-card', inForce: null, versions: [], draft: { basedOn: null } });
    expect(made.draft?.gaps.length).toBeGreaterThan(10);
    expect(refusal(await editor.post(at, body))).toEqual([409, 'guide_exists']);
    expect(refusal(await editor.post(at, { ...body, itemCode: code }))).toEqual([409, 'guide_exists']);
    expect(guideRows.parse((await editor.get(`${at}?state=draft`)).body)).toMatchObject({ rows: [{ itemCode: 'made-up-card', version: null }], counts: { draft: 1, new: 1 } });
  });
});

describe('who does what with a guide', () => {
  it('writing, publishing and reading drafts are different people’s', async () => {
    await written();
    const operator = await staffBrowser(desk, 'operator-1');
    expect(await read(operator)).toMatchObject({ draft: null, state: 'idle', offers: [], mayEdit: false });
    expect(refusal(await operator.get(`${at}/${code}/diff?from=1&to=draft`))).toEqual([403, 'not_allowed']);
    expect(refusal(await move(approver, { move: 'submit' }))).toEqual([403, 'not_allowed']);
    await move(editor, { move: 'submit' });
    expect(refusal(await move(editor, { move: 'publish', reason: '自己发' }))).toEqual([403, 'not_allowed']);
    expect(refusal(await housing.get(at))).toEqual([403, 'not_allowed']);
  });
  it('a reviewer sends it back with a note, and the writer reads it', async () => {
    await written();
    await move(editor, { move: 'submit' });
    expect(refusal(await put(editor, `${at}/${code}/draft`, { revision: (await read(editor)).revision, content: (await read(editor)).draft?.content }))).toEqual([409, 'illegal_move']);
    expect((await move(approver, { move: 'send_back' })).status).toBe(400);
    await move(approver, { move: 'send_back', note: '写清楚几号窗口' });
    expect(await read(editor)).toMatchObject({ state: 'sent_back', draft: { sentBack: { by: { name: '丁宁' }, note: '写清楚几号窗口' } } });
  });
});

describe('asking a unit for a guide', () => {
  const tasksAt = '/api/staff/guide-tasks';
  const ask = async (more: object = {}) => guideTask.parse((await editor.post(tasksAt, { itemCode: 'public-rental-housing', unitId: 'housing', ask: '请核对收入标准的依据', days: 3, ...more })).body);
  const taskMove = (who: Browser, task: { id: string; version: number }, act: object) => who.post(`${tasksAt}/${task.id}/moves`, { version: task.version, ...act });

  it('gives it three working days, and only that unit sees it', async () => {
    const task = await ask();
    expect(task).toMatchObject({ state: 'open', dueOn: '2026-11-26', overdue: false, unit: { name: { zh: '区住房建设委' } }, moves: ['cancel'] });
    expect(guideTasks.parse((await housing.get(tasksAt)).body)).toMatchObject({ tasks: [{ id: task.id, moves: ['hand_in', 'nothing_changed'] }], counts: { open: 1 } });
    const other = await staffBrowser(desk, 'city-1');
    expect(guideTasks.parse((await other.get(tasksAt)).body).tasks).toEqual([]);
    expect((await other.get(`${tasksAt}/${task.id}`)).status).toBe(404);
    expect(refusal(await housing.post(tasksAt, { itemCode: code, unitId: 'housing', ask: '自己', days: 3 }))).toEqual([403, 'not_allowed']);
  });

  it('the unit fills the draft, hands it in, and can write no more', async () => {
    const task = await ask();
    const { revision, writable, content } = guideTaskDraft.parse((await housing.get(`${tasksAt}/${task.id}/draft`)).body);
    expect(writable).toBe(true);
    const saved = savedGuideDraft.parse((await put(housing, `${tasksAt}/${task.id}/draft`, { revision, content: { ...content, proxy: !content.proxy } })).body);
    expect(saved.changes).toMatchObject([{ field: 'proxy', before: { zh: '是' }, after: { zh: '否' } }]);
    expect((await taskMove(housing, task, { move: 'hand_in' })).body).toMatchObject({ state: 'handed_in' });
    expect(refusal(await put(housing, `${tasksAt}/${task.id}/draft`, { revision: saved.revision, content }))).toEqual([403, 'not_allowed']);
    expect(await read(editor, 'public-rental-housing')).toMatchObject({ draft: { why: '请核对收入标准的依据', authors: [{ name: '褚明' }] } });
  });

  it('the unit may say that nothing has changed; the editor takes it or asks again', async () => {
    const task = await ask();
    const answered = guideTask.parse((await taskMove(housing, task, { move: 'nothing_changed', note: '今年没有新文件' })).body);
    const again = guideTask.parse((await taskMove(editor, answered, { move: 'ask_again', note: '请附文号', days: 1 })).body);
    expect(again).toMatchObject({ state: 'open', ask: '请附文号', dueOn: '2026-11-24' });
    expect(refusal(await taskMove(editor, again, { move: 'hand_in' }))).toEqual([403, 'not_allowed']);
    expect(refusal(await taskMove(housing, again, { move: 'cancel', note: '不想做' }))).toEqual([403, 'not_allowed']);
  });

  it('is overdue the day after, and late when it comes then', async () => {
    const task = await ask({ days: 1 });
    desk.ports.clock.set(Date.UTC(2026, 10, 24, 16));
    [editor, housing] = await Promise.all([staffBrowser(desk, 'editor-1'), staffBrowser(desk, 'housing-1')]);
    expect(guideTasks.parse((await editor.get(tasksAt)).body)).toMatchObject({ counts: { overdue: 1 }, tasks: [{ overdue: true, late: false }] });
    expect((await taskMove(housing, task, { move: 'hand_in' })).body).toMatchObject({ overdue: false, late: true });
  });

  it('may be about a guide that does not exist yet', async () => {
    const task = await ask({ itemCode: 'made-up-refund', begin: { category: 'housing', name: { zh: '押金退还', en: '' } } });
    expect(task.name.zh).toBe('押金退还');
    expect(guideTaskDraft.parse((await housing.get(`${tasksAt}/${task.id}/draft`)).body)).toMatchObject({ writable: true, content: { name: { zh: '押金退还' } } });
  });
});
