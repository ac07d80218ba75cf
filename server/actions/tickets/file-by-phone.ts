import { guessUrgency, titleOf } from '../../desk/intake/triage.js';
import { DeskError } from '../../desk/errors.js';
import type { TicketDraft } from '../../desk/ticket/file-ticket.js';
import type { ContactWay } from '../../desk/ticket/ticket.js';
import type { FiledByPhone, PhoneMatter, PhoneVisit, VisitMode } from '../../ports/citizen-desk.js';
import type { BookableItem } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { blockedUnits } from '../directory/blocked-units.js';
import { callerOf } from './caller-of.js';
import { openTicket, type OpenPorts } from './open-ticket.js';

type FilePorts = OpenPorts & Pick<Ports, 'contacts' | 'secrets'>;

/** What a caller dictated and confirmed by key becomes a ticket. The same key finds the ticket already opened. */
export async function fileMatterByPhone(ports: FilePorts, { key, lang, draft, recordings }: PhoneMatter): Promise<FiledByPhone> {
  const { type, what, where, when, whom, confidential } = draft;
  const blockedUnitIds = await blockedUnits(ports, whom);
  const content = when === '' ? what : `${what}\n时间：${when}`;
  return file(ports, { key, lang, type, urgency: guessUrgency(what), title: titleOf(withoutNumbers(what, recordings)), content, place: where, whom, confidential, blockedUnitIds, recordings }, draft.phone);
}

/** A recording's number is for finding it in the ticket, not for telling tickets apart in a list. */
function withoutNumbers(words: string, recordings: readonly string[]): string {
  return recordings.reduce((text, id) => text.replace(`，编号 ${id}`, ''), words);
}

const modeWords: Readonly<Record<VisitMode, string>> = { home_visit: '上门办理', proxy: '代办' };

/** Somebody to do it for the citizen, or a visit to somebody without any number: a person agrees the time. Throws `not_found` for an item that has none. */
export async function fileVisitByPhone(ports: FilePorts, visit: PhoneVisit): Promise<FiledByPhone> {
  const { key, lang, mode, itemCode, phone, recordings } = visit;
  const item = (await visitItems(ports, mode)).find(({ code }) => code === itemCode);
  if (!item) throw new DeskError('not_found', { what: 'guide' });
  const told = [['给谁办', visit.forWhom], ['地址', visit.where], ['照顾', visit.needs], ['希望时间', visit.wished]].map(([label = '', value = '']) => `${label}：${value === '' ? '未说' : value}`);
  const content = `电话申请${modeWords[mode]}“${item.name.zh}”，请联系本人定时间。\n${told.join('\n')}`;
  return file(ports, { key, lang, type: 'appointment', urgency: 'normal', title: `${modeWords[mode]}：${item.name.zh}`, content, place: visit.where, whom: null, confidential: undefined, blockedUnitIds: [], recordings }, phone);
}

/** Items somebody can come for, or do for the citizen, in the catalogue's order. */
export async function visitItems({ directory }: Pick<Ports, 'directory'>, mode: VisitMode): Promise<BookableItem[]> {
  const [items, guides] = await Promise.all([directory.items(), directory.guides()]);
  return guides
    .filter((guide) => (mode === 'home_visit' ? guide.homeVisit : guide.proxy))
    .map(({ itemCode, name }) => ({ code: itemCode, name, aliases: items.find(({ code }) => code === itemCode)?.aliases ?? [] }));
}

type Matter = Pick<TicketDraft, 'key' | 'lang' | 'type' | 'urgency' | 'title' | 'content' | 'place' | 'whom' | 'confidential' | 'blockedUnitIds' | 'recordings'>;

/** Only a mobile takes texts; without a number the caller stays unknown and follows it with number and code. */
function wayOf(phone: string | null): ContactWay {
  if (phone === null) return 'none';
  return /^(1|000)\d{8,10}$/.test(phone) ? 'sms' : 'call';
}

async function file(ports: FilePorts, matter: Matter, phone: string | null): Promise<FiledByPhone> {
  const caller = await callerOf(ports, { way: wayOf(phone), phone: phone ?? undefined, contactId: null });
  const actor = { kind: 'citizen', contactId: caller.contactId ?? 'anonymous' } as const;
  const ticket = await openTicket(ports, actor, { ...matter, channel: 'phone', caller, photos: [], conversationId: null, appointmentId: null, ownedBy: null });
  return { ticketNo: ticket.no, queryCode: ports.secrets.queryCode(ticket.no), promisedBy: ticket.promise?.dueAt ?? null };
}
