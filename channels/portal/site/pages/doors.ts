import type { Bilingual } from '../../../../server/contract/common.js';
import type { IconName } from '../icons.js';
import { homeWords as words } from '../words/home-words.js';

interface Door {
  readonly to: string;
  readonly icon: IconName;
  readonly name: Bilingual;
  readonly line: Bilingual;
}

/** The four doors of the home page, in an order that never changes. */
export const doors: readonly Door[] = [
  { to: '/ask', icon: 'chat', name: words.ask, line: words.askLine },
  { to: '/report/what', icon: 'report', name: words.report, line: words.reportLine },
  { to: '/book', icon: 'book', name: words.book, line: words.bookLine },
  { to: '/progress', icon: 'progress', name: words.progress, line: words.progressLine },
];

/** The same doors for the large-print mode, after the phone. */
export const elderDoors: readonly Omit<Door, 'line'>[] = [
  { to: '/ask', icon: 'chat', name: words.elderAsk },
  { to: '/report/what', icon: 'report', name: words.elderReport },
  { to: '/book', icon: 'book', name: words.book },
  { to: '/progress', icon: 'progress', name: words.progress },
  { to: '/guides', icon: 'guide', name: words.guidesDoor },
];
