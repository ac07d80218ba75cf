import { categories, type CategoryCode } from '../../desk/catalogue/categories.js';
import { howLong, mayNeedMore, toldGuide } from '../../desk/catalogue/one-time-notice.js';
import type { GuideName, GuideTopic, SpokenGuide } from '../../ports/guide-desk.js';
import type { Ports } from '../../ports/index.js';

type GuidePorts = Pick<Ports, 'directory'>;

/** Categories with a guide in force, in the order of the catalogue. */
export async function spokenTopics({ directory }: GuidePorts): Promise<GuideTopic[]> {
  const [items, guides] = await Promise.all([directory.items(), directory.guides()]);
  const used = new Set(items.filter(({ code }) => guides.some(({ itemCode }) => itemCode === code)).map(({ category }) => category));
  return (Object.keys(categories) as CategoryCode[]).filter((code) => used.has(code)).map((code) => ({ code, name: categories[code] }));
}

/** Guides in force by name, of one category or all of them. */
export async function spokenGuides({ directory }: GuidePorts, topic?: string): Promise<GuideName[]> {
  const [items, guides] = await Promise.all([directory.items(), directory.guides()]);
  return guides.flatMap(({ itemCode, name }) => {
    const item = items.find(({ code }) => code === itemCode);
    return topic === undefined || item?.category === topic ? [{ itemCode, name, aliases: item?.aliases ?? [] }] : [];
  });
}

/** The short version of a guide: what to bring, where, cost, how long; null when none is in force. */
export async function speakGuide({ directory }: GuidePorts, itemCode: string): Promise<SpokenGuide | null> {
  const guide = (await directory.guides()).find((one) => one.itemCode === itemCode);
  if (!guide) return null;
  const { name, fees, consult, bookable } = guide;
  const { bring, place } = toldGuide(guide);
  return { itemCode, name, bring, sometimesMore: mayNeedMore(guide), place, hours: consult.hours, cost: fees.map(({ standard }) => standard), howLong: howLong(guide.timeLimit), bookable };
}
