import type { GuideTask } from '../../../../server/contract/guide-tasks.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useNow } from '../../shared/time/use-now.js';
import { words } from './words.js';

type Look = 'open' | 'overdue' | 'onTime' | 'late';
const tones: Record<Look, string> = { open: 'light-green', overdue: 'light-red', onTime: 'light-past', late: 'light-past' };
const names: Record<Look, Bilingual> = { open: words.open, overdue: words.overdue, onTime: words.onTime, late: words.late };

function lookOf({ state, overdue, late }: GuideTask): Look {
  if (overdue) return 'overdue';
  if (state === 'open') return 'open';
  return late ? 'late' : 'onTime';
}

function Shape({ look }: { look: Look }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden fill="none" stroke="currentColor" strokeWidth="2">
      {look === 'open' && <circle cx="6" cy="6" r="4.5" />}
      {look === 'overdue' && <rect x="1" y="1" width="10" height="10" fill="currentColor" stroke="none" />}
      {(look === 'onTime' || look === 'late') && <path d="m1.5 6.5 3 3 6-7" />}
    </svg>
  );
}

/** A task's last day as shape, word and date. */
export function TaskDue({ task }: { task: GuideTask }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const look = lookOf(task);
  const date = dateWords(task.dueOn, now, lang);
  return (
    <span className={`light ${tones[look]} ${task.provisional ? 'light-provisional' : ''}`}>
      <Shape look={look} />
      <span>
        {say(names[look])} · <time dateTime={task.dueOn}>{say(look === 'overdue' ? words.was : words.by, { date })}</time>
        {task.provisional && ` · ${say(words.provisional)}`}
      </span>
    </span>
  );
}
