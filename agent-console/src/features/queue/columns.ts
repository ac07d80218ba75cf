import type { QueueSort } from '../../../../server/contract/ticket.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

export interface Column {
  id: 'deadline' | 'urgency' | 'no' | 'channel' | 'title' | 'person' | 'state' | 'owner' | 'updated';
  label: Bilingual;
  /** Pixels; the title takes what is left. */
  width: number | null;
  sort?: QueueSort;
}

export const columns: readonly Column[] = [
  { id: 'deadline', label: words.deadline, width: 224, sort: 'deadline' },
  { id: 'urgency', label: words.urgency, width: 64, sort: 'urgency' },
  { id: 'no', label: words.no, width: 96, sort: 'newest' },
  { id: 'channel', label: words.channelType, width: 100 },
  { id: 'title', label: words.titlePlace, width: null },
  { id: 'person', label: words.person, width: 80 },
  { id: 'state', label: words.state, width: 112 },
  { id: 'owner', label: words.owner, width: 132 },
  { id: 'updated', label: words.updated, width: 84, sort: 'updated' },
];
