import { dateOf } from '../../desk/calendar/shanghai.js';
import { turnGuide } from '../../desk/catalogue/decide-guide.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

const batch = 50;

/** Guides of which another version holds from today: whoever goes by the guides hears of it. A version takes effect also when nobody is told. */
export async function turnGuides({ clock, guides }: Pick<Ports, 'clock' | 'guides'>): Promise<void> {
  const now = clock.now();
  const today = dateOf(now);
  for (const itemCode of await guides.turning(today, batch))
    await retryStale(async () => {
      const book = await guides.get(itemCode);
      const turned = book && turnGuide(book, { now, today });
      if (turned) await guides.save(turned.next, turned.events);
    });
}
