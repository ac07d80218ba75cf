import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { byWords } from '../../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { useNow } from '../../../shared/time/use-now.js';
import { words } from './words.js';

interface DaysProps {
  id: string;
  value: string;
  set: (value: string) => void;
  days: { most: number; dueBy: readonly number[] };
}

/** Working days by one press up or down, and the date they lead to while one chooses. */
export function DaysInput({ id, value, set, days: { most, dueBy } }: DaysProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const n = Number(value);
  const due = dueBy[n - 1];
  const step = (by: number) => set(String(Math.min(most, Math.max(1, n + by))));
  return (
    <div className="row days">
      <Button aria-label={say(words.fewer)} icon={<MinusOutlined aria-hidden />} disabled={n <= 1} onClick={() => step(-1)} />
      <InputNumber id={id} className="days-number" controls={false} min={1} max={most} precision={0} value={value === '' ? null : n} onChange={(next) => set(next === null ? '' : String(next))} />
      <Button aria-label={say(words.moreDays)} icon={<PlusOutlined aria-hidden />} disabled={n >= most} onClick={() => step(1)} />
      <span>{say(words.workdays)}</span>
      <output htmlFor={id} className="strong">
        {due !== undefined && <time dateTime={new Date(due).toISOString()}>{say(words.becomes, { due: byWords(due, now, lang) })}</time>}
      </output>
    </div>
  );
}
