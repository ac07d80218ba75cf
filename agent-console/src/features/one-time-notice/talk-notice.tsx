import { useQuery } from '@tanstack/react-query';
import type { StaffConversation } from '../../../../server/contract/staff.js';
import { keys } from '../../shared/api/keys.js';
import { useMe } from '../../shared/people/me.js';
import { fetchTicket } from './api.js';
import { NoticeDialog } from './notice-dialog.js';

/** A one-time notice beside a conversation, kept on the ticket it led to. */
export function TalkNotice({ conversation, close }: { conversation: StaffConversation; close: () => void }) {
  const me = useMe();
  const no = conversation.ticketNos.at(-1);
  const ticket = useQuery({ queryKey: keys.ticket(no ?? ''), queryFn: () => fetchTicket(no ?? ''), enabled: no !== undefined });
  const serves = conversation.state === 'with_agent' && conversation.agent?.id === me.id;
  const talk = serves ? { id: conversation.id, lang: conversation.lang } : null;
  return <NoticeDialog subject={{ ticket: ticket.data ?? null, talk, about: conversation.guesses[0]?.name[conversation.lang] ?? '' }} heading="" close={close} />;
}
