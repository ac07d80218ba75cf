import { dateOf } from '../../desk/calendar/shanghai.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { guessUrgency, titleOf } from '../../desk/intake/triage.js';
import type { TicketDraft } from '../../desk/ticket/file-ticket.js';
import type { Caller, ContactWay, Ticket } from '../../desk/ticket/ticket.js';
import type { AssistantDeed, MatterDraft, VisitDraft } from '../../ports/assistant-wishes.js';
import type { Ports } from '../../ports/index.js';
import { blockedUnits } from '../directory/blocked-units.js';
import { callerOf } from '../tickets/caller-of.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';

export type ChatFilePorts = OpenPorts & Pick<Ports, 'contacts'>;
type Filed = Extract<AssistantDeed, { kind: 'file' | 'visit' }>;
type Matter = Pick<TicketDraft, 'type' | 'urgency' | 'title' | 'content' | 'place' | 'whom' | 'confidential' | 'caller' | 'blockedUnitIds'>;

/** One form of one conversation is one act, however often it is heard of. */
export function deedKey({ id }: Pick<Conversation, 'id'>, { no }: Pick<AssistantDeed, 'no'>): string {
  return `chat:${id}:${no}`;
}

/** What a citizen confirmed in the chat becomes a ticket. Who stays anonymous leaves no way from the ticket to the talk. */
export async function fileByChat(ports: ChatFilePorts, conversation: Conversation, deed: Filed): Promise<Ticket> {
  const matter = deed.kind === 'file' ? await matterOf(ports, conversation, deed.draft) : await visitOf(ports, conversation, deed.draft);
  const { anonymous, contactId } = matter.caller;
  return openTicket(ports, { kind: 'citizen', contactId: contactId ?? 'anonymous' }, {
    ...matter,
    key: deedKey(conversation, deed),
    channel: conversation.channel,
    lang: conversation.lang,
    photos: [],
    conversationId: anonymous ? null : conversation.id,
    appointmentId: null,
    ownedBy: null,
  });
}

/** The day a citizen was promised an answer by, 'YYYY-MM-DD' in Asia/Shanghai. */
export function promisedDay({ promise }: Pick<Ticket, 'promise'>): string | null {
  return promise && dateOf(promise.dueAt - 1);
}

function wayOf(phone: string | null): ContactWay {
  if (phone === null) return 'text_only';
  return /^0\d{2,3}-/.test(phone) ? 'call' : 'sms';
}

function callerFor(ports: ChatFilePorts, { contactId }: Conversation, { phone, anonymous, name }: { phone: string | null; anonymous: boolean; name?: string | undefined }): Promise<Caller> {
  return callerOf(ports, { way: anonymous ? 'none' : wayOf(phone), phone: phone ?? undefined, name, contactId });
}

async function matterOf(ports: ChatFilePorts, conversation: Conversation, draft: MatterDraft): Promise<Matter> {
  const { type, what, where, when, whom, confidential } = draft;
  const [caller, blockedUnitIds] = await Promise.all([callerFor(ports, conversation, draft), blockedUnits(ports, whom)]);
  const content = when === '' ? what : `${what}\n时间：${when}`;
  return { type, urgency: guessUrgency(what), title: titleOf(what), content, place: where, whom, confidential, caller, blockedUnitIds };
}

async function visitOf(ports: ChatFilePorts, conversation: Conversation, { itemCode, where, wished, phone, name }: VisitDraft): Promise<Matter> {
  const guide = (await ports.directory.guides()).find((known) => known.itemCode === itemCode);
  const item = guide?.name.zh ?? itemCode;
  const caller = await callerFor(ports, conversation, { phone, anonymous: false, name: name ?? undefined });
  return { type: 'appointment', urgency: 'normal', title: `上门办理：${item}`, content: `申请上门办理“${item}”，希望时间：${wished === '' ? '未说' : wished}。请联系本人定时间。`, place: where, whom: null, confidential: undefined, caller, blockedUnitIds: [] };
}
