import { Button, Input } from 'antd';
import { useState } from 'react';
import type { CalendarDraft } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { datesBetween, withDay, type DaySetting } from './calendar-days.js';
import { words } from './calendar-words.js';
import { DayFields, isComplete } from './day-fields.js';

const fresh: DaySetting = { kind: 'off', zh: '', en: '', periods: [] };

/** The grid's equivalent by keyboard: a range of dates, what they are, and their name. */
export function TypedDays({ draft, change }: { draft: CalendarDraft; change: (draft: CalendarDraft) => void }) {
  const say = useSay();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [setting, setSetting] = useState(fresh);
  const [tried, setTried] = useState(false);
  const dates = datesBetween(from, to === '' ? from : to);
  const missing = dates.map((date) => Number(date.slice(0, 4))).find((year) => !draft.years.includes(year));
  const fault = dates.length === 0 ? say(words.rangeMissing) : missing === undefined ? undefined : say(words.yearOutside, { year: missing });
  const put = () => {
    setTried(true);
    if (fault !== undefined || !isComplete(setting)) return;
    change(dates.reduce((next, date) => withDay(next, date, setting), draft));
    setTried(false);
    setFrom('');
    setTo('');
  };
  return (
    <details className="panel">
      <summary className="strong">{say(words.typed)}</summary>
      <div className="stack typed-days">
        <div className="row">
          <Field label={say(words.from)} fault={tried ? fault : undefined}>
            {(id) => <Input id={id} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
          </Field>
          <Field label={say(words.to)}>{(id) => <Input id={id} type="date" value={to} onChange={(event) => setTo(event.target.value)} />}</Field>
        </div>
        <DayFields setting={setting} change={setSetting} fault={tried && !isComplete(setting) ? say(words.nameMissing) : undefined} />
        <p>
          <Button onClick={put}>{say(words.apply)}</Button>
        </p>
      </div>
    </details>
  );
}
