import { describe, expect, it } from 'vitest';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { linkMerged } from '../../../server/actions/tickets/link-merged.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const form: ComplaintForm = { key: 'form-00000001', lang: 'zh', what: '投诉幸福里 3 号楼电梯停了三天没人修。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos: [] };
const file = (desk: DeskAtWork, more: Partial<ComplaintForm> = {}) => fileComplaint(desk.ports, { contactId: null, form: { ...form, ...more } });

async function pair() {
  const desk = await deskAtWork();
  const master = await file(desk);
  const double = await file(desk, { key: 'form-00000002', contact: { way: 'sms', name: '李某', phone: '00087654321' } });
  return { desk, master, double };
}
async function merge({ desk, master, double }: Awaited<ReturnType<typeof pair>>) {
  const merged = await runTicketCommand(desk.ports, member('dispatcher-1'), { no: double.no, version: double.version, command: { action: 'merge', intoNo: master.no, note: '同一部电梯。' } });
  await desk.settle();
  return merged;
}
const absorbedOf = async (desk: DeskAtWork, no: string) => (await desk.ports.tickets.get(no))?.absorbed;

describe('two matters that are one', () => {
  it('are handled as one: the double ends, and each knows of the other', async () => {
    const both = await pair();
    const merged = await merge(both);
    expect(merged).toMatchObject({ state: 'merged', mergedInto: both.master.no });
    expect(await absorbedOf(both.desk, both.master.no)).toEqual([both.double.no]);
  });

  it('are tied by the outbox, so that a crash between the two writes leaves nothing half', async () => {
    const both = await pair();
    await merge(both);
    const link = { ticketNo: both.double.no, intoNo: both.master.no, fromNo: null };
    await linkMerged(both.desk.ports, link);
    await linkMerged(both.desk.ports, link);
    expect((await both.desk.ports.tickets.get(both.master.no))?.history.filter(({ type }) => type === 'absorbed')).toHaveLength(1);
  });

  it('come apart again when the supervisor takes the merging back', async () => {
    const both = await pair();
    const merged = await merge(both);
    const back = await runTicketCommand(both.desk.ports, member('supervisor-1'), { no: both.double.no, version: merged.version, command: { action: 'restore', note: '是另一部电梯。' } });
    await both.desk.settle();
    expect(back).toMatchObject({ state: 'pending_acceptance', mergedInto: null });
    expect(await absorbedOf(both.desk, both.master.no)).toEqual([]);
  });

  it('are not, where one is confidential, over, merged itself, unknown or the same', async () => {
    const both = await pair();
    const { desk, master, double } = both;
    const report = await file(desk, { key: 'form-00000003', type: 'report' });
    const into = (intoNo: string) => refused(runTicketCommand(desk.ports, member('dispatcher-1'), { no: double.no, version: 1, command: { action: 'merge', intoNo, note: '同一件事。' } }));
    expect((await into(report.no)).code).toBe('cannot_merge');
    expect((await into(double.no)).code).toBe('cannot_merge');
    expect((await into('261123100000999999')).code).toBe('not_found');
    await runTicketCommand(desk.ports, member('dispatcher-1'), { no: master.no, version: 1, command: { action: 'reject', reason: '已进入诉讼程序', legalChannel: '区人民法院' } });
    expect((await into(master.no)).code).toBe('cannot_merge');
  });
});
