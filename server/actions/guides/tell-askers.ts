import type { GuideBook, PublishedVersion } from '../../desk/catalogue/guide-book.js';
import { changedFields } from '../../desk/catalogue/guide-diff.js';
import type { GuideWatch } from '../../desk/catalogue/guide-watch.js';
import { toldOfGuide } from '../../desk/conversation/told-of-guide.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from '../conversation/change-conversation.js';
import { sendNotice, type SendPorts } from '../notices/send-notice.js';

type TellPorts = SendPorts & Pick<Ports, 'conversations' | 'guides' | 'guideWatches'>;
interface News {
  book: GuideBook;
  one: PublishedVersion;
  fields: readonly string[];
  /** The event's own id: one text to one person, however often it is heard. */
  id: string;
}
const batch = 200;

/** Tells whoever agreed to be told that a guide they asked about has changed: a line in their chat, a text where they left a number. */
export async function tellAskers(ports: TellPorts, { itemCode, version, id }: { itemCode: string; version: number; id: string }): Promise<void> {
  const book = await ports.guides.get(itemCode);
  const news = book && newsOf(book, version, id);
  if (!news) return;
  for (let after = ''; ; ) {
    const watches = await ports.guideWatches.ofItem(itemCode, { now: ports.clock.now(), after, limit: batch });
    for (const watch of watches) await tell(ports, news, watch);
    if (watches.length < batch) return;
    after = watches.at(-1)?.contactId ?? after;
  }
}

/** Null for a first version, which nobody can have asked about, and for one that was taken back. */
function newsOf(book: GuideBook, version: number, id: string): News | null {
  const held = book.versions.filter(({ recalled }) => recalled === null);
  const [one, before] = [held.find((known) => known.version === version), held.findLast((known) => known.version < version)];
  return one && before ? { book, one, id, fields: changedFields(before.content, one.content) } : null;
}

async function tell(ports: TellPorts, { book, one, fields, id }: News, watch: GuideWatch): Promise<void> {
  const { version, effectiveFrom, content } = one;
  await ports.guideWatches.told(watch, { version, effectiveFrom, fields });
  const open = await ports.conversations.openOf(watch.contactId);
  if (open) await changeConversation(ports, open.id, (talk) => toldOfGuide(talk, { itemCode: book.itemCode, name: content.name, version, effectiveFrom }, ports.clock.now()));
  if (watch.phone === null) return;
  const notice = { kind: 'guide_changed' as const, itemCode: book.itemCode, item: content.name[watch.lang], from: effectiveFrom, fields };
  await sendNotice(ports, { id: `${id}:${watch.contactId}`, to: watch.phone, lang: watch.lang, about: `guide:${book.itemCode}`, notice });
}
