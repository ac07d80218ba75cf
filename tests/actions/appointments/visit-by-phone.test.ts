import { describe, expect, it } from 'vitest';
import { visitByPhone } from '../../../server/actions/appointments/visit-by-phone.js';
import { visitItems } from '../../../server/actions/tickets/file-by-phone.js';
import type { PhoneVisit } from '../../../server/ports/citizen-desk.js';
import { fakePorts, mondayTen } from '../../support/desk-fakes.js';

const told = { forWhom: '我母亲', where: '幸福里三号楼', needs: '轮椅或行动不便', wished: '上午', access: ['wheelchair'], part: 'morning' } as const;
const visit = (more: Partial<PhoneVisit>): PhoneVisit => ({ key: 'phone:CA1:12', lang: 'zh', callId: 'CA1', recordings: [], mode: 'home_visit', itemCode: '', phone: '00012345678', ...told, ...more });

describe('a visit at home asked for by phone', () => {
  it('is a booking its unit confirms by ten on the next working day, made once', async () => {
    const ports = fakePorts();
    const [item] = await visitItems(ports, 'home_visit');
    const asked = visit({ itemCode: item?.code ?? '' });
    const noted = await visitByPhone(ports, asked);
    expect(await visitByPhone(ports, asked)).toEqual(noted);
    expect(noted).toMatchObject({ confirmBy: mondayTen + 24 * 3_600_000 });
    const kept = await ports.appointments.byBookingNo('bookingNo' in noted ? noted.bookingNo : '');
    expect(kept).toMatchObject({ mode: 'home_visit', state: 'requested', phone: '00012345678', callId: 'CA1', needs: { address: '幸福里三号楼', access: ['wheelchair'], wish: { date: '2026-11-24', part: 'morning' } } });
  });

  it.each([
    ['without a number to confirm it with', { mode: 'home_visit' as const, phone: null }],
    ['to be done by an agent', { mode: 'proxy' as const, phone: '00012345678' }],
  ])('%s is a ticket for a person', async (_what, asked) => {
    const ports = fakePorts();
    const [item] = await visitItems(ports, asked.mode);
    expect(await visitByPhone(ports, visit({ itemCode: item?.code ?? '', ...asked }))).toHaveProperty('ticketNo');
  });
});
