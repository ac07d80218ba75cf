import { Button } from 'antd';
import type { Period } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import { Group } from '../../shared/ui/field.js';
import { words } from './calendar-words.js';
import { TimeInput } from './time-input.js';

interface PeriodsProps {
  label: string;
  periods: readonly Period[];
  change: (periods: Period[]) => void;
}

const most = 12;

function PeriodRow({ n, period, change, remove }: { n: number; period: Period; change: (period: Period) => void; remove: () => void }) {
  const say = useSay();
  const overnight = period.to < period.from;
  return (
    <div className="row">
      <TimeInput label={say(words.periodFrom, { n })} value={period.from} change={(from) => change({ ...period, from })} />
      <span aria-hidden>–</span>
      <TimeInput label={say(words.periodTo, { n })} last value={period.to} change={(to) => change({ ...period, to })} />
      {overnight && <span className="mark">{say(words.overnight)}</span>}
      <Button aria-label={say(words.removePeriod, { n })} onClick={remove}>
        ×
      </Button>
    </div>
  );
}

/** Hours of a day, each by its two times. */
export function PeriodsEditor({ label, periods, change }: PeriodsProps) {
  const say = useSay();
  const put = (index: number, period: Period) => change(periods.map((one, place) => (place === index ? period : one)));
  return (
    <Group label={label}>
      <p className="meta">{say(words.periodsHint)}</p>
      {periods.map((period, index) => (
        <PeriodRow key={index} n={index + 1} period={period} change={(next) => put(index, next)} remove={() => change(periods.filter((_, place) => place !== index))} />
      ))}
      <p>
        <Button disabled={periods.length >= most} onClick={() => change([...periods, { from: '08:30', to: '12:00' }])}>
          {say(words.addPeriod)}
        </Button>
      </p>
    </Group>
  );
}
