import { dateOf } from '../../desk/calendar/shanghai.js';
import { noticeCard, toldGuide } from '../../desk/catalogue/one-time-notice.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { deskShows } from '../../desk/conversation/show.js';
import { DeskError } from '../../desk/errors.js';
import { plainPhone } from '../../desk/search-tokens.js';
import type { Lang } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation, mustBelong } from '../conversation/change-conversation.js';
import { guideInForce } from './guide-in-force.js';
import { sendNotice, type SendPorts } from '../notices/send-notice.js';

/** Texts one phone may be sent a day: whoever asks need not be its owner. */
const textsADay = 3;

type TextPorts = SendPorts & Pick<Ports, 'directory' | 'ids' | 'numbers'>;

/** Texts the notice of a guide to a phone whose owner asked for it; throws `looked_too_often` after three in a day (Shanghai). */
export async function textOwnNotice(ports: TextPorts, { itemCode, phone, lang }: { itemCode: string; phone: string; lang: Lang }): Promise<void> {
  const guide = await guideInForce(ports, itemCode);
  const to = plainPhone(phone);
  const day = dateOf(ports.clock.now());
  if ((await ports.numbers.next(`guide-text:${ports.secrets.hash('phone', to)}:${day}`)) > textsADay) throw new DeskError('looked_too_often');
  const { bring, place } = toldGuide(guide);
  const notice = { kind: 'guide_notice' as const, itemCode, item: guide.name[lang], bring: bring.map((one) => one[lang]), place: place[lang] };
  await sendNotice(ports, { id: `guide-notice:${ports.ids.id()}`, to, lang, about: `guide:${itemCode}`, notice });
}

interface Card {
  contactId: string;
  conversationId: string;
  /** The sender's own id: asked for twice, it is shown once. */
  id: string;
  itemCode: string;
}

/** Shows the notice of a guide as a card in the citizen's own conversation. */
export async function showOwnNotice(ports: Pick<Ports, 'clock' | 'conversations' | 'directory'>, { contactId, conversationId, id, itemCode }: Card): Promise<Conversation> {
  const guide = await guideInForce(ports, itemCode);
  return changeConversation(ports, conversationId, (conversation) => {
    mustBelong(conversation, contactId);
    const source = { itemCode, guideName: guide.name[conversation.lang], version: guide.version };
    return deskShows(conversation, { id, text: noticeCard(guide, conversation.lang), source, now: ports.clock.now() });
  });
}
