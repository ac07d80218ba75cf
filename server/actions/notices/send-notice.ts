import { DeskError } from '../../desk/errors.js';
import { plainPhone } from '../../desk/search-tokens.js';
import type { Lang } from '../../desk/text.js';
import { textRefusal } from '../../desk/ticket/decisions/notice.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { TextStop } from '../../ports/text-stops.js';
import type { Notice } from '../../ports/words.js';
import { textNeeds } from './text-needs.js';

export type SendPorts = Pick<Ports, 'clock' | 'deliveries' | 'log' | 'secrets' | 'sms' | 'textStops' | 'words'>;
export interface Sending {
  /** Event id + consumer: one message however often it is asked for. */
  id: string;
  to: string;
  lang: Lang;
  about: string;
  notice: Notice;
  /** What the record shows, where the text itself opens something. */
  recorded?: Notice;
}
/** `withheld` = its receiver wants no texts, `failed` = no text reaches the number. */
export type Sent = 'sent' | 'withheld' | 'failed';

/** Sends one text message and keeps a record of it; what is recorded as ended is never sent again. A number whose owner wants no texts gets only what was asked for. */
export async function sendNotice(ports: SendPorts, { id, to, lang, about, notice, recorded }: Sending): Promise<Sent> {
  const held = isHeldBack(notice.kind, await stopOf(ports, to));
  const text = ports.words.sms(recorded ?? notice, lang, to);
  const delivery = await ports.deliveries.open({ id, channel: 'sms', kind: notice.kind, to, text, state: held ? 'withheld' : 'pending', externalId: null, about, at: ports.clock.now() });
  if (delivery.state !== 'pending') return delivery.state === 'delivered' ? 'sent' : delivery.state;
  return carry(ports, { id, to, text: recorded === undefined ? delivery.text : ports.words.sms(notice, lang, to) });
}

/** The key a number's wish for no texts is kept under. */
export function stopKey({ secrets }: Pick<Ports, 'secrets'>, phone: string): string {
  return secrets.hash('phone', plainPhone(phone));
}

function stopOf(ports: SendPorts, to: string): Promise<TextStop | null> {
  return ports.textStops.get(stopKey(ports, to));
}

function isHeldBack(kind: Notice['kind'], stop: TextStop | null): boolean {
  return stop !== null && (stop.by === 'provider' || textNeeds[kind] !== 'asked');
}

/** What the provider refuses for good has failed; anything else may be tried again. */
async function carry(ports: SendPorts, message: { id: string; to: string; text: string }): Promise<Sent> {
  try {
    const { externalId } = await ports.sms.send(message);
    await ports.deliveries.advance(message.id, { state: 'sent', externalId });
    return 'sent';
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'cannot_text')) throw error;
    await ports.deliveries.advance(message.id, { state: 'failed', externalId: null });
    if (error.facts['stopped'] === true) await ports.textStops.put({ id: stopKey(ports, message.to), by: 'provider', at: ports.clock.now() });
    ports.log.warn('sms.refused', { id: message.id });
    return 'failed';
  }
}

/** The number a ticket's caller agreed to be texted on, or null. */
export function textableNumber(ticket: Ticket): string | null {
  return textRefusal(ticket) === null ? ticket.caller.phone : null;
}
