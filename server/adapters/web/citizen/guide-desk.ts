import { contactOfVisitor } from '../../../actions/citizens/citizen-contact.js';
import { showOwnNotice, textOwnNotice } from '../../../actions/guides/take-one-time-notice.js';
import { dateOf } from '../../../desk/calendar/shanghai.js';
import { windowOn } from '../../../desk/catalogue/apply-window.js';
import { categories } from '../../../desk/catalogue/categories.js';
import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { inForceOn, publishedGuide, standingOn, type GuideBook } from '../../../desk/catalogue/guide-book.js';
import { facetCounts, findGuides, type GuideQuestion } from '../../../desk/catalogue/search/find-guides.js';
import { indexGuides, type GuideIndex, type ListedGuide } from '../../../desk/catalogue/search/guide-index.js';
import type { Lang } from '../../../desk/text.js';
import type { Ports } from '../../../ports/index.js';

type GuidePorts = Pick<Ports, 'clock' | 'contacts' | 'conversations' | 'deliveries' | 'directory' | 'guides' | 'ids' | 'log' | 'numbers' | 'secrets' | 'sms' | 'textStops' | 'words'>;

async function listed({ directory }: Pick<Ports, 'directory'>): Promise<ListedGuide[]> {
  const [guides, items] = await Promise.all([directory.guides(), directory.items()]);
  const itemOf = new Map(items.map((item) => [item.code, item]));
  return guides.flatMap((guide) => {
    const item = itemOf.get(guide.itemCode);
    return item ? [{ guide, category: item.category, aliases: item.aliases }] : [];
  });
}

/** The index of the guides in force, made anew only when another version holds. */
function keptIndex(ports: Pick<Ports, 'directory'>): () => Promise<GuideIndex> {
  let kept: { key: string; index: GuideIndex } | null = null;
  return async () => {
    const all = await listed(ports);
    const key = all.map(({ guide, aliases }) => `${guide.itemCode}@${guide.version}:${aliases.length}`).join();
    if (kept?.key !== key) kept = { key, index: indexGuides(all) };
    return kept.index;
  };
}

/** A version as a page shows it: with its standing today and the other versions, the newest first. */
function shownVersion(book: GuideBook, asked: number | undefined, today: string) {
  const one = asked === undefined ? inForceOn(book, today) : book.versions.find(({ version, recalled }) => version === asked && recalled === null);
  if (!one) return null;
  const guide: ServiceGuide = publishedGuide(book, one);
  const published = book.versions.filter(({ recalled }) => recalled === null);
  return {
    guide,
    category: one.content.category,
    aliases: one.content.aliases,
    standing: standingOn(book, one, today) as 'in_force' | 'scheduled' | 'past',
    versions: published.map(({ version, effectiveFrom }) => ({ version, effectiveFrom })).reverse(),
    window: guide.applyWindow ? windowOn(guide.applyWindow, today) : null,
  };
}

/** What the citizen site asks of the guides: found, read in any version, taken along. */
export function guideDesk(ports: GuidePorts) {
  const index = keptIndex(ports);
  return {
    categories: () => Object.entries(categories).map(([code, label]) => ({ code, label })),
    guides: () => listed(ports),
    findGuides: async (question: GuideQuestion) => {
      const now = await index();
      return { found: findGuides(now, question), groups: { categories: facetCounts(now, 'category'), audiences: facetCounts(now, 'audience'), events: facetCounts(now, 'event') } };
    },
    guide: async (itemCode: string, version?: number) => {
      const book = await ports.guides.get(itemCode);
      return book && shownVersion(book, version, dateOf(ports.clock.now()));
    },
    centres: () => ports.directory.centres(),
    textNotice: (asked: { itemCode: string; phone: string; lang: Lang }) => textOwnNotice(ports, asked),
    showNotice: async (visitor: string, asked: { itemCode: string; conversationId: string; id: string }) => {
      const contact = await contactOfVisitor(ports, visitor);
      await showOwnNotice(ports, { contactId: contact.id, ...asked });
    },
  };
}
