import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { PlanCentres } from '../../../../server/contract/booking-staff.js';
import { monthDayWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';
import { useNow } from '../time/use-now.js';
import { weekBeside } from '../time/weeks.js';
import './centre-week.css';
import type { CentreWeek } from './use-centre-week.js';

const words = {
  centre: word('中心', 'Centre'),
  before: word('前一周', 'Week before'),
  after: word('后一周', 'Week after'),
  thisWeek: word('本周', 'This week'),
  span: word('{from}至{to}', '{from} to {to}'),
};

interface RowProps {
  centres: PlanCentres;
  at: CentreWeek;
  /** What else is chosen, between the centre and the week. */
  choice?: ReactNode;
  /** Where one goes from here. */
  children: ReactNode;
}

/** Which centre and which week a page is about. */
export function CentreWeekRow({ centres, at: { centre, span, today, go }, choice, children }: RowProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  return (
    <div className="row">
      <Select className="book-choice" aria-label={say(words.centre)} value={centre.id} onChange={(id: string) => go({ centre: id })} options={centres.map(({ id, name }) => ({ value: id, label: name[lang] }))} />
      {choice}
      <span className="row book-week">
        <Button onClick={() => go({ week: weekBeside(span.from, -1) })}>{say(words.before)}</Button>
        <span className="strong num" aria-live="polite">{say(words.span, { from: monthDayWords(span.from, now, lang), to: monthDayWords(span.to, now, lang) })}</span>
        <Button onClick={() => go({ week: weekBeside(span.from, 1) })}>{say(words.after)}</Button>
        <Button onClick={() => go({ week: today })}>{say(words.thisWeek)}</Button>
      </span>
      {children}
    </div>
  );
}
