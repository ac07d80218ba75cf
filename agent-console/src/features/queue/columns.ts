import type { QueueSort } from '../../../../server/contract/ticket.js';
import type { Bilingual, Lang } from '../../shared/i18n/words.js';
import { words } from './words.js';

export interface Column {
  id: 'deadline' | 'urgency' | 'no' | 'channel' | 'title' | 'person' | 'state' | 'owner' | 'updated';
  label: Bilingual;
  /** Pixels, by language; the title takes what is left. */
  width: Record<Lang, number> | null;
  sort?: QueueSort;
}

export const columns: readonly Column[] = [
  { id: 'deadline', label: words.deadline, width: { zh: 264, en: 252 }, sort: 'deadline' },
  { id: 'urgency', label: words.urgency, width: { zh: 64, en: 76 }, sort: 'urgency' },
  { id: 'no', label: words.no, width: { zh: 96, en: 96 }, sort: 'newest' },
  { id: 'channel', label: words.channelType, width: { zh: 104, en: 156 } },
  { id: 'title', label: words.titlePlace, width: null },
  { id: 'person', label: words.person, width: { zh: 80, en: 104 } },
  { id: 'state', label: words.state, width: { zh: 132, en: 144 } },
  { id: 'owner', label: words.owner, width: { zh: 160, en: 160 } },
  { id: 'updated', label: words.updated, width: { zh: 84, en: 76 }, sort: 'updated' },
];
