import { Button } from 'antd';
import type { CalendarDraft } from '../../../../server/contract/rules.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { settingOf, withDay, type DaySetting } from './calendar-days.js';
import { words } from './calendar-words.js';

const kindWords = { plain: words.plain, off: words.off, makeup: words.makeup, half: words.half };

interface ChangedProps {
  base: CalendarDraft;
  draft: CalendarDraft;
  dates: readonly string[];
  change: (draft: CalendarDraft) => void;
}

/** Every day the draft changes, from what to what, each with its way back. */
export function ChangedDays({ base, draft, dates, change }: ChangedProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const worded = (setting: DaySetting) => [say(kindWords[setting.kind]), setting[lang]].filter((part) => part !== '').join(' ');
  if (dates.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="changes-title">
      <h2 id="changes-title">{say(words.changes, { n: dates.length })}</h2>
      <ul className="stack changed-days" tabIndex={0} aria-labelledby="changes-title">
        {dates.map((date) => (
          <li key={date} className="spread">
            <span>
              <span className="strong">{dateWords(date, null, lang)}</span> {say(words.becomes, { from: worded(settingOf(base, date)), to: worded(settingOf(draft, date)) })}
            </span>
            <Button size="small" aria-label={say(words.undo, { date: dateWords(date, null, lang) })} onClick={() => change(withDay(draft, date, settingOf(base, date)))}>
              {say(words.undoShort)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
