import { dateOf } from '../../desk/calendar/shanghai.js';
import type { CategoryCode } from '../../desk/catalogue/categories.js';
import { inForceOn, standingOn, type GuideBook } from '../../desk/catalogue/guide-book.js';
import type { GuideContent } from '../../desk/catalogue/guide-content.js';
import { DeskError } from '../../desk/errors.js';
import type { Text } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';

export interface OpenLine {
  itemCode: string;
  category: CategoryCode;
  name: Text;
  summary: Text;
  version: number;
  effectiveFrom: string;
}

/** The guides in force, of one category or with these words in name, other names or summary. */
export async function openList({ directory }: Pick<Ports, 'directory'>, { category, q = '' }: { category?: string | undefined; q?: string | undefined }): Promise<OpenLine[]> {
  const [guides, items] = await Promise.all([directory.guides(), directory.items()]);
  const wanted = q.toLowerCase();
  return guides.flatMap(({ itemCode, name, summary, version, effectiveFrom }) => {
    const item = items.find(({ code }) => code === itemCode);
    if (!item || (category !== undefined && item.category !== category)) return [];
    const words = [name.zh, name.en, summary.zh, summary.en, ...item.aliases];
    return words.some((text) => text.toLowerCase().includes(wanted)) ? [{ itemCode, category: item.category, name, summary, version, effectiveFrom }] : [];
  });
}

export interface OpenGuide {
  itemCode: string;
  version: number;
  effectiveFrom: string;
  standing: 'in_force' | 'scheduled' | 'past';
  versions: { version: number; effectiveFrom: string }[];
  content: GuideContent;
}

/** One guide as it holds today, or one of its published versions. Throws `not_found`, also for a version that was taken back. */
export async function openGuide({ clock, guides }: Pick<Ports, 'clock' | 'guides'>, { itemCode, version }: { itemCode: string; version?: number | undefined }): Promise<OpenGuide> {
  const book = await guides.get(itemCode);
  const today = dateOf(clock.now());
  const one = book && (version === undefined ? inForceOn(book, today) : book.versions.find((known) => known.version === version));
  const standing = book && one ? standingOn(book, one, today) : 'recalled';
  if (!book || !one || standing === 'recalled') throw new DeskError('not_found', { what: 'guide' });
  return { itemCode, version: one.version, effectiveFrom: one.effectiveFrom, standing, versions: openVersions(book), content: one.content };
}

const openVersions = ({ versions }: GuideBook) => versions.filter(({ recalled }) => recalled === null).map(({ version, effectiveFrom }) => ({ version, effectiveFrom }));
