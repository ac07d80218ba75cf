import type { Lang } from '../../desk/text.js';
import { textRefusal } from '../../desk/ticket/decisions/notice.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { Notice } from '../../ports/words.js';

type SendPorts = Pick<Ports, 'clock' | 'deliveries' | 'log' | 'sms' | 'words'>;
interface Sending {
  /** Event id + consumer: one message however often it is asked for. */
  id: string;
  to: string;
  lang: Lang;
  about: string;
  notice: Notice;
}

/** Sends one text message and keeps a record of it; what is recorded as sent is never sent again. */
export async function sendNotice(ports: SendPorts, { id, to, lang, about, notice }: Sending): Promise<void> {
  const text = ports.words.sms(notice, lang);
  const delivery = await ports.deliveries.open({ id, channel: 'sms', to, text, state: 'pending', externalId: null, about, at: ports.clock.now() });
  if (delivery.state === 'sent') return;
  const { externalId } = await ports.sms.send({ id, to, text: delivery.text });
  await ports.deliveries.close(id, { state: 'sent', externalId });
}

/** The number a ticket's caller agreed to be texted on, or null. */
export function textableNumber(ticket: Ticket): string | null {
  return textRefusal(ticket) === null ? ticket.caller.phone : null;
}
