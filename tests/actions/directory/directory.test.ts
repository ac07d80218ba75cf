import { describe, expect, it } from 'vitest';
import { previewDirectory, saveDirectory, tryDirectory } from '../../../server/actions/directory/change-directory.js';
import { changeUnit, listUnits, type UnitChange } from '../../../server/actions/directory/change-unit.js';
import { listDirectory, readDirectory } from '../../../server/actions/directory/read-directory.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { previewDispatch } from '../../../server/actions/tickets/preview-dispatch.js';
import type { DutyEntry } from '../../../server/desk/routing/duty-directory.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts, mondayTen, type FakePorts } from '../../support/desk-fakes.js';
import { fileNow } from '../../support/rules.js';

const admin = member('admin-1');
const dispatcher = member('dispatcher-1');
const community: DutyEntry = { topic: 'community', area: 'dayan-road', unitId: 'dayan-road' };
const transport: DutyEntry = { topic: 'transport', area: null, unitId: 'city-management', basis: '区政办〔2026〕3 号' };
const reason = '交通类并入城管委';

const save = (ports: FakePorts, entries: DutyEntry[], over = 1) => saveDirectory(ports, admin, { draft: { entries }, over, reason });

/** A matter about nothing in particular that waits to be dispatched, with a topic. */
async function waiting(ports: FakePorts, topic: string | null): Promise<string> {
  const { no } = await fileNow(ports);
  const accepted = await runTicketCommand(ports, dispatcher, { no, version: 1, command: { action: 'accept' } });
  await ports.tickets.save({ ...accepted, title: '反映一件事', content: '有一件事想说', place: '', area: null, topic }, []);
  return no;
}

describe('the directory of duties, before saving', () => {
  it('shows which waiting tickets would be suggested to another unit', async () => {
    const ports = fakePorts();
    const moved = await waiting(ports, 'transport');
    await waiting(ports, 'health');
    const effect = await previewDirectory(ports, admin, { entries: [community, transport] });
    expect(effect).toMatchObject({ total: 2, rows: [{ no: moved, topic: 'transport', before: null, after: 'city-management' }] });
    expect(effect.gaps.map(({ topic }) => topic)).not.toContain('transport');
    expect(await listDirectory(ports, admin)).toHaveLength(1);
  });

  it('leaves out tickets that wait for something else', async () => {
    const ports = fakePorts();
    await fileNow(ports);
    expect(await previewDirectory(ports, admin, { entries: [transport] })).toMatchObject({ total: 0, rows: [] });
  });

  it('that cannot be is refused', async () => {
    await expect(previewDirectory(fakePorts(), admin, { entries: [{ ...transport, unitId: 'gone' }] })).rejects.toMatchObject({ code: 'invalid', facts: { row: 0, fault: 'unknown_unit' } });
  });
});

describe('saving the directory of duties', () => {
  it('adds a version with who, why and when; suggestions rest on it at once and name it', async () => {
    const ports = fakePorts();
    const no = await waiting(ports, 'transport');
    expect(await save(ports, [community, transport])).toMatchObject({ version: 2, by: { name: '陈实' }, reason, savedAt: mondayTen, appliedAt: mondayTen });
    const { candidates } = await previewDispatch(ports, dispatcher, no);
    expect(candidates[0]).toMatchObject({ unit: { id: 'city-management' }, suggested: true, reason: { zh: '派单目录 v2：交通出行 × 全区（依据：区政办〔2026〕3 号）' } });
  });

  it('over a version somebody has replaced is refused with their name, and nothing is lost', async () => {
    const ports = fakePorts();
    await save(ports, [community, transport]);
    await expect(save(ports, [community])).rejects.toMatchObject({ code: 'stale', facts: { version: 2, name: '陈实' } });
    expect((await readDirectory(ports, admin, 'current')).rule.content.entries).toHaveLength(2);
  });

  it('leaves every version readable with what it changed, the newest first', async () => {
    const ports = fakePorts();
    await save(ports, [community, transport]);
    await save(ports, [transport], 2);
    expect((await listDirectory(ports, admin)).map(({ changes }) => changes)).toEqual([[{ before: community, after: null }], [{ before: null, after: transport }], [{ before: null, after: community }]]);
    expect((await readDirectory(ports, admin, 'v2')).newest).toBe(false);
    await expect(readDirectory(ports, admin, 'v9')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('recounts no ticket: no date rests on it', async () => {
    const ports = fakePorts();
    await save(ports, [transport]);
    expect(await ports.rulebook.unapplied()).toEqual([]);
  });

  it('is for the administrator, and in the audit log', async () => {
    const ports = fakePorts();
    await expect(saveDirectory(ports, dispatcher, { draft: { entries: [] }, over: 1, reason })).rejects.toMatchObject({ code: 'not_allowed' });
    await save(ports, [transport]);
    expect(await ports.audit.find({ filter: {}, limit: 5 })).toMatchObject([{ what: 'rule_saved', about: 'duties@2', reason }]);
  });

  it('names a line whose unit was closed afterwards', async () => {
    const ports = fakePorts();
    await save(ports, [community, transport]);
    await changeUnit(ports, admin, { ...change, id: 'city-management', name: { zh: '区城市管理委', en: 'City Management Commission' }, closed: true });
    expect((await readDirectory(ports, admin, 'current')).faults).toEqual([{ fault: 'closed_unit', row: 1 }]);
  });
});

describe('who would get it', () => {
  it('is told for a topic and an address, by the suggestion’s own words', async () => {
    const result = await tryDirectory(fakePorts(), dispatcher, { topic: 'community', text: '', place: '幸福里 3 号楼' });
    expect(result).toMatchObject({ topic: 'community', area: 'dayan-road', words: [] });
    expect(result.candidates[0]).toMatchObject({ unit: { id: 'dayan-road' }, suggested: true, reason: { zh: '派单目录 v3：社区服务 × 大沿路街道' } });
  });

  it('is told for words alone, with the topic they sound like', async () => {
    const ports = fakePorts();
    ports.assistant.suggestTopic = () => Promise.resolve({ topic: 'transport', confidence: 0.8, words: ['路口'] });
    await save(ports, [transport]);
    expect(await tryDirectory(ports, dispatcher, { topic: null, text: '路口总是堵', place: '' })).toMatchObject({ topic: 'transport', words: ['路口'], candidates: [{ unit: { id: 'city-management' } }, {}, {}] });
  });

  it('leaves the topic open when the words are not clear enough', async () => {
    const ports = fakePorts();
    ports.assistant.suggestTopic = () => Promise.resolve({ topic: 'transport', confidence: 0.4, words: ['路口'] });
    expect(await tryDirectory(ports, dispatcher, { topic: null, text: '路口的事', place: '' })).toMatchObject({ topic: null, words: [] });
  });

  it('can be asked of a directory that is not saved yet', async () => {
    const result = await tryDirectory(fakePorts(), admin, { topic: 'transport', text: '', place: '', draft: { entries: [transport] } });
    expect(result.candidates[0]).toMatchObject({ unit: { id: 'city-management' }, suggested: true });
  });
});

const change: UnitChange = { id: 'housing', name: { zh: '区住建局', en: 'Housing Bureau' }, closed: false, over: 0, reason: '机构改革方案' };

describe('a unit', () => {
  it('is listed with its people, its open tickets and its lines in the directory', async () => {
    const ports = fakePorts();
    const no = await waiting(ports, 'housing');
    const { version } = (await ports.tickets.get(no)) ?? { version: 0 };
    await runTicketCommand(ports, dispatcher, { no, version, command: { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请核实' } });
    const lines = await listUnits(ports, dispatcher);
    expect(lines.map(({ unit, people, openTickets, duties }) => [unit.id, people.map(({ name }) => name), openTickets, duties])).toEqual([['housing', ['褚明'], 1, 0], ['city-management', ['卫东'], 0, 0], ['dayan-road', [], 0, 1]]);
  });

  it('renamed is called so everywhere, and the log says from what to what', async () => {
    const ports = fakePorts();
    expect(await changeUnit(ports, admin, change)).toMatchObject({ name: change.name, revision: 1 });
    expect((await ports.directory.units())[0]?.name.en).toBe('Housing Bureau');
    expect((await ports.audit.find({ filter: { about: 'housing' }, limit: 5 })).map(({ what, field, purpose, reason: why }) => [what, field, purpose, why])).toEqual([
      ['unit_renamed', 'name.en', 'Housing Commission → Housing Bureau', '机构改革方案'],
      ['unit_renamed', 'name.zh', '区住房建设委 → 区住建局', '机构改革方案'],
    ]);
  });

  it('cannot have another unit’s name', async () => {
    await expect(changeUnit(fakePorts(), admin, { ...change, name: { zh: '区城市管理委', en: 'Housing' } })).rejects.toMatchObject({ code: 'invalid', facts: { field: 'name.zh' } });
  });

  it('with open tickets cannot be closed, and is told how many', async () => {
    const ports = fakePorts();
    const no = await waiting(ports, 'housing');
    const { version } = (await ports.tickets.get(no)) ?? { version: 0 };
    await runTicketCommand(ports, dispatcher, { no, version, command: { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请核实' } });
    await expect(changeUnit(ports, admin, { ...change, closed: true })).rejects.toMatchObject({ code: 'unit_has_work', facts: { n: 1 } });
  });

  it('is held up by no ticket that has ended', async () => {
    const ports = fakePorts();
    const no = await waiting(ports, 'housing');
    const run = async (command: Parameters<typeof runTicketCommand>[2]['command']) => runTicketCommand(ports, dispatcher, { no, version: (await ports.tickets.get(no))?.version ?? 0, command });
    await run({ action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请核实' });
    await run({ action: 'withdraw', reason: '诉求人来电撤回' });
    expect((await listUnits(ports, dispatcher))[0]).toMatchObject({ openTickets: 0 });
    expect((await changeUnit(ports, admin, { ...change, closed: true })).closedAt).not.toBeNull();
  });

  it('closed gets nothing new until it is opened again', async () => {
    const ports = fakePorts();
    const no = await waiting(ports, 'housing');
    const { version } = (await ports.tickets.get(no)) ?? { version: 0 };
    const dispatch = () => runTicketCommand(ports, dispatcher, { no, version, command: { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请核实' } });
    expect(await changeUnit(ports, admin, { ...change, closed: true })).toMatchObject({ closedAt: mondayTen });
    await expect(dispatch()).rejects.toMatchObject({ code: 'unit_closed', facts: { unit: '区住建局' } });
    expect((await previewDispatch(ports, dispatcher, no)).candidates.map(({ unit }) => unit.id)).not.toContain('housing');
    await changeUnit(ports, admin, { ...change, over: 1 });
    expect((await dispatch()).state).toBe('dispatched');
    expect((await ports.audit.find({ filter: { what: ['unit_closed', 'unit_reopened'] }, limit: 5 })).map(({ what }) => what)).toEqual(['unit_reopened', 'unit_closed']);
  });

  it('changed by somebody else meanwhile is not overwritten', async () => {
    const ports = fakePorts();
    await changeUnit(ports, admin, change);
    await expect(changeUnit(ports, admin, { ...change, name: { zh: '区住建委', en: 'Housing' } })).rejects.toMatchObject({ code: 'stale' });
  });

  it('is changed by the administrator only', async () => {
    await expect(changeUnit(fakePorts(), dispatcher, change)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
