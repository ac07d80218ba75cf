import type { GuideTaskState } from '../../../../server/contract/guide-tasks.js';
import { guideTaskStateWords } from '../../../../server/contract/words/guide-words.js';
import type { Family } from '../../../../server/contract/words/vocabulary.js';
import { StateBadge } from '../../shared/ui/state-badge.js';

const families: Record<GuideTaskState, Family> = { open: 'wait', handed_in: 'check', unchanged: 'check', done: 'done', cancelled: 'stop' };

/** Whose move a task is. */
export function TaskBadge({ state }: { state: GuideTaskState }) {
  const words = guideTaskStateWords[state];
  return <StateBadge word={{ ...words, family: families[state], citizen: words }} />;
}
