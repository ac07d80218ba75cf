import { describe, expect, it } from 'vitest';
import { checkIdentity } from '../../../server/actions/tickets/check-identity.js';
import { cleanPhotos } from '../../../server/actions/tickets/clean-photos.js';
import { fileComplaint } from '../../../server/actions/tickets/file-complaint.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { storePhoto } from '../../../server/actions/tickets/store-photo.js';
import type { AskedCommand } from '../../../server/actions/tickets/named-command.js';
import { refused } from '../../support/builders.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const dispatcher = member('dispatcher-1');
const what = '我是周强，老板的电话是00087654321，他在地下室隔间出租。';

async function accepted(ports: FakePorts, photos: readonly string[] = [], type: 'report' | 'complaint' = 'report') {
  const filed = await fileComplaint(ports, { contactId: null, form: { key: 'form-00000001', lang: 'zh', what, where: '幸福里', type, contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos } });
  return runTicketCommand(ports, dispatcher, { no: filed.no, version: filed.version, command: { action: 'accept' } });
}
const dispatch = (identity?: { masked: string[]; kept: string[]; reason?: string }): AskedCommand => ({ action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请到现场查看。', identity });

describe('a report on its way to a unit', () => {
  it('shows the dispatcher what was found before anything is sent, and nothing once decided is asked twice', async () => {
    const ports = fakePorts();
    const { no, version } = await accepted(ports);
    const { finds } = await checkIdentity(ports, dispatcher, { no, action: 'dispatch', written: {} });
    expect(finds.map(({ kind, text, own, kept }) => ({ kind, text, own, kept }))).toEqual([
      { kind: 'name', text: '周强', own: true, kept: null },
      { kind: 'phone', text: '00087654321', own: false, kept: null },
    ]);
    await runTicketCommand(ports, dispatcher, { no, version, command: dispatch({ masked: finds.map(({ id }) => id), kept: [] }) });
    expect((await checkIdentity(ports, dispatcher, { no, action: 'reassign', written: {} })).finds.every(({ kept }) => kept === false)).toBe(true);
  });

  it('is refused with the places until every find is decided, and nothing is saved', async () => {
    const ports = fakePorts();
    const { no, version } = await accepted(ports);
    expect(await refused(runTicketCommand(ports, dispatcher, { no, version, command: dispatch() }))).toMatchObject({ code: 'identity_in_text', facts: { places: ['title', 'content'] } });
    expect((await ports.tickets.get(no))?.version).toBe(version);
  });

  it('writes what is kept and why into the audit log', async () => {
    const ports = fakePorts();
    const { no, version } = await accepted(ports);
    const { finds } = await checkIdentity(ports, dispatcher, { no, action: 'dispatch', written: {} });
    const [name, phone] = finds.map(({ id }) => id);
    await runTicketCommand(ports, dispatcher, { no, version, command: dispatch({ masked: [name ?? ''], kept: [phone ?? ''], reason: '被反映人的电话' }) });
    expect(await ports.audit.countBy(dispatcher.id, 'identity_kept', 0)).toBe(1);
  });

  it('shows nothing to who may not send it', async () => {
    const ports = fakePorts();
    const { no } = await accepted(ports);
    expect(await refused(checkIdentity(ports, member('operator-1'), { no, action: 'dispatch', written: {} }))).toMatchObject({ code: 'not_allowed' });
  });
});

describe('photos on their way to a unit', () => {
  const telling = (id: string) => ({ id, bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 8, 69, 120, 105, 102, 0, 0, 0xff, 0xda, 0xff, 0xd9]), mime: 'image/jpeg' as const, width: 40, height: 30, at: 0 });

  it('hold the ticket back when an older file still tells where it was taken, until it is cleaned', async () => {
    const ports = fakePorts();
    await ports.files.put(telling('old'));
    const { fileId } = await storePhoto(ports, Uint8Array.from([1]));
    const { no, version } = await accepted(ports, ['old', fileId], 'complaint');
    expect(await refused(runTicketCommand(ports, dispatcher, { no, version, command: dispatch() }))).toMatchObject({ code: 'photo_not_clean', facts: { n: 1 } });
    expect((await checkIdentity(ports, dispatcher, { no, action: 'dispatch', written: {} })).photos).toEqual({ all: 2, telling: 1 });
    ports.photos.clean = () => Promise.resolve({ bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0xff, 0xd9]), width: 20, height: 15 });
    expect(await cleanPhotos(ports, dispatcher, no)).toBe(1);
    expect((await runTicketCommand(ports, dispatcher, { no, version, command: dispatch() })).state).toBe('dispatched');
  });

  it('are not stored when they would not come clean', async () => {
    const ports = fakePorts();
    ports.photos.clean = () => Promise.resolve({ ...telling('x') });
    expect(await refused(storePhoto(ports, Uint8Array.from([1])))).toMatchObject({ code: 'photo_unreadable' });
  });
});
