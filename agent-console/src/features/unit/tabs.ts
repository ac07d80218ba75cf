import type { QueueCounts, QueueRow, QueueView } from '../../../../server/contract/ticket.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

export interface UnitList {
  view: QueueView;
  label: Bilingual;
  /** Left out: the list is there only when it holds something. */
  none?: { title: Bilingual; why: Bilingual };
  only?: (row: QueueRow) => boolean;
}

export interface UnitTab {
  id: string;
  label: Bilingual;
  lists: readonly UnitList[];
  count: (counts: QueueCounts) => number;
}

const of = (counts: QueueCounts, ...views: QueueView[]): number => views.reduce((sum, view) => sum + counts[view], 0);

const toSign: UnitTab = { id: 'to_sign', label: words.toSign, lists: [{ view: 'to_sign', label: words.toSign, none: { title: words.noneToSign, why: words.noneToSignWhy } }], count: (counts) => of(counts, 'to_sign') };

/** A unit's lists; what presses most stands first within each. */
export const tabs: readonly UnitTab[] = [
  toSign,
  {
    id: 'in_progress',
    label: words.inProgress,
    lists: [
      { view: 'in_progress', label: words.inProgress, none: { title: words.noneInProgress, why: words.noneInProgressWhy } },
      { view: 'to_decide', label: words.returning, only: ({ asks }) => asks.includes('return') },
    ],
    count: (counts) => of(counts, 'in_progress'),
  },
  { id: 'fed_back', label: words.fedBack, lists: [{ view: 'fed_back', label: words.fedBack, none: { title: words.noneFedBack, why: words.noneFedBackWhy } }], count: (counts) => of(counts, 'fed_back') },
  {
    id: 'pressing',
    label: words.pressing,
    lists: [
      { view: 'overdue', label: words.overdue, none: { title: words.noneOverdue, why: words.noneOverdueWhy } },
      { view: 'due_soon', label: words.dueSoon, none: { title: words.noneDueSoon, why: words.noneDueSoonWhy } },
    ],
    count: (counts) => of(counts, 'overdue', 'due_soon'),
  },
];

export const tabNamed = (id: string | null): UnitTab => tabs.find((tab) => tab.id === id) ?? toSign;
export const toDo = (counts: QueueCounts | undefined): number => (counts === undefined ? 0 : of(counts, 'to_sign', 'in_progress'));
