import { agreeToWatch, type GuideWatch } from '../../desk/catalogue/guide-watch.js';
import { DeskError } from '../../desk/errors.js';
import type { Lang, Text } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { contactOfVisitor } from '../citizens/citizen-contact.js';
import { guideInForce } from './guide-in-force.js';

type WatchPorts = Pick<Ports, 'clock' | 'contacts' | 'directory' | 'guideWatches' | 'secrets'>;
export interface Watched {
  watch: GuideWatch;
  name: Text;
}
/** More than anybody asks about; it keeps a machine from filling the book. */
const mostAtOnce = 20;

/** A visitor agrees to be told when a guide changes; agreeing again begins the time anew. Throws `not_found`, `too_many`. */
export async function watchGuide(ports: WatchPorts, { visitor, itemCode, lang, phone }: { visitor: string; itemCode: string; lang: Lang; phone: string | null }): Promise<Watched> {
  const { name } = await guideInForce(ports, itemCode);
  const { id: contactId } = await contactOfVisitor(ports, visitor);
  const held = await ports.guideWatches.ofContact(contactId, ports.clock.now());
  if (held.length >= mostAtOnce && !held.some((watch) => watch.itemCode === itemCode)) throw new DeskError('too_many');
  const watch = agreeToWatch({ contactId, itemCode, lang, phone }, ports.clock.now());
  await ports.guideWatches.put(watch);
  return { watch, name };
}

/** Stops at once; stopping what was never begun is no fault. */
export async function stopWatching(ports: WatchPorts, { visitor, itemCode }: { visitor: string; itemCode: string }): Promise<void> {
  const { id } = await contactOfVisitor(ports, visitor);
  await ports.guideWatches.remove(id, itemCode);
}

/** What a visitor has agreed to and what they were told, the latest first. */
export async function ownWatches(ports: WatchPorts, visitor: string): Promise<Watched[]> {
  const { id } = await contactOfVisitor(ports, visitor);
  const [watches, items] = await Promise.all([ports.guideWatches.ofContact(id, ports.clock.now()), ports.directory.items()]);
  return watches.flatMap((watch) => {
    const item = items.find(({ code }) => code === watch.itemCode);
    return item ? [{ watch, name: { zh: item.nameZh, en: item.nameEn } }] : [];
  });
}
