import type { FileComplaint } from '../../../server/contract/complaint.js';
import type { IntakeForm } from '../../../server/contract/ticket-detail.js';
import type { TicketCommand } from '../../../server/contract/ticket.js';
import type { Browser } from './web-desk.js';

export const caller = { name: '李小明', phone: '00012345678' };

/** A complaint as the citizen's form sends it. */
export const complaint = (more: Partial<FileComplaint> = {}): FileComplaint => ({
  key: 'key-of-this-form',
  lang: 'zh',
  what: '幸福里三号楼电梯坏了一个星期，物业一直没有修。',
  where: '幸福里三号楼',
  contact: { way: 'sms', ...caller },
  photos: [],
  ...more,
});

/** A report, which is confidential by itself; its words give the caller away on purpose. */
export const report = (more: Partial<FileComplaint> = {}): FileComplaint =>
  complaint({ key: 'key-of-the-report', type: 'report', what: `有人在地下室私搭隔间出租。我是${caller.name}，电话 ${caller.phone}。`, ...more });

export const intake = (more: Partial<IntakeForm> = {}): IntakeForm => ({ key: 'staff-key-1', channel: 'phone', type: 'assistance', title: '路灯不亮', content: '望海路一排路灯都不亮。', place: '望海路', callerName: caller.name, callerPhone: caller.phone, way: 'call', ...more });

/** Files a complaint as a citizen and returns its number and code. */
export async function file(citizen: Browser, form: FileComplaint): Promise<{ no: string; code: string }> {
  const { body, status, text } = await citizen.post('/api/complaints', form);
  if (status !== 201) throw new Error(text);
  return { no: String(body['ticketNo']), code: String(body['queryCode']) };
}

/** One act of staff on a ticket, over its present version. */
export async function command(who: Browser, no: string, act: TicketCommand) {
  const detail = await who.get(`/api/staff/tickets/${no}`);
  const { version } = detail.body['row'] as { version: number };
  return who.post(`/api/staff/tickets/${no}/commands`, { version, command: act });
}
