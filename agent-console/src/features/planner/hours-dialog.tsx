import { Button, Checkbox, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { hoursKindWords } from '../../../../server/contract/words/booking-words.js';
import { weekdayWord } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { faultyHours, mostPlaces, type Hours, type Weekday } from './plan-draft.js';
import { words } from './words.js';

const kinds: readonly Hours['kind'][] = ['ordinary', 'lunch', 'extended'];
/** A Monday, to name the weekdays by. */
const someWeek = ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-17', '2026-10-18'] as const;
const presets: Readonly<Record<'addHours' | 'addSaturday' | 'addLunch', Hours>> = {
  addHours: { kind: 'ordinary', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00', capacity: 2, reserved: 0 },
  addSaturday: { kind: 'extended', weekdays: [6], from: '09:00', to: '12:00', capacity: 2, reserved: 0 },
  addLunch: { kind: 'lunch', weekdays: [1, 2, 3, 4, 5], from: '12:00', to: '13:30', capacity: 1, reserved: 0 },
};

function HoursRow({ hours, place, change, remove }: { hours: Hours; place: number; change: (hours: Hours) => void; remove: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const name = (label: string) => `${label} ${place}`;
  const number = (label: string, key: 'capacity' | 'reserved') => (
    <label className="plan-hours-part">
      <span className="meta">{label}</span>
      <InputNumber aria-label={name(label)} min={0} max={mostPlaces} precision={0} value={hours[key]} onChange={(value) => change({ ...hours, [key]: value ?? 0 })} />
    </label>
  );
  const time = (label: string, key: 'from' | 'to') => (
    <label className="plan-hours-part">
      <span className="meta">{label}</span>
      <Input type="time" aria-label={name(label)} value={hours[key]} onChange={({ target }) => change({ ...hours, [key]: target.value })} />
    </label>
  );
  return (
    <li className="plan-hours">
      <div className="row plan-hours-row">
        <label className="plan-hours-part">
          <span className="meta">{say(words.kind)}</span>
          <Select className="plan-kind" aria-label={name(say(words.kind))} value={hours.kind} onChange={(kind) => change({ ...hours, kind })} options={kinds.map((kind) => ({ value: kind, label: say(hoursKindWords[kind]) }))} />
        </label>
        {time(say(words.from), 'from')}
        {time(say(words.to), 'to')}
        {number(say(words.capacity), 'capacity')}
        {number(say(words.reserved), 'reserved')}
        <Button type="text" aria-label={name(say(words.remove))} onClick={remove}>
          {say(words.remove)}
        </Button>
      </div>
      <Checkbox.Group
        aria-label={name(say(words.weekdays))}
        value={[...hours.weekdays]}
        onChange={(weekdays: Weekday[]) => change({ ...hours, weekdays: [...weekdays].sort((a, b) => a - b) })}
        options={someWeek.map((date, index) => ({ value: (index + 1) as Weekday, label: weekdayWord(date, lang) }))}
      />
    </li>
  );
}

/** The hours of every week, row by row; they go into the draft together. */
export function HoursDialog({ centre, hours, apply, close }: { centre: string; hours: readonly Hours[]; apply: (hours: Hours[]) => void; close: () => void }) {
  const say = useSay();
  const [rows, setRows] = useState<readonly Hours[]>(hours);
  const fault = faultyHours(rows);
  const put = (place: number, next: Hours) => setRows(rows.map((row, index) => (index === place ? next : row)));
  return (
    <Modal open width={860} className="thumbs" onCancel={close} footer={null} title={say(words.weeklyTitle, { centre })}>
      <div className="stack">
        <p className="muted">{say(words.weeklyWhy)}</p>
        <ul className="plan-hours-list">
          {rows.map((row, place) => (
            <HoursRow key={place} place={place + 1} hours={row} change={(next) => put(place, next)} remove={() => setRows(rows.filter((_, index) => index !== place))} />
          ))}
        </ul>
        <div className="row">
          {(['addHours', 'addSaturday', 'addLunch'] as const).map((preset) => (
            <Button key={preset} onClick={() => setRows([...rows, presets[preset]])}>
              {say(words[preset])}
            </Button>
          ))}
        </div>
        {fault > 0 && <p className="fault" role="alert">! {say(words.hoursFault, { n: fault })}</p>}
        <div className="row">
          <Button type="primary" disabled={fault > 0} onClick={() => { apply([...rows]); close(); }}>
            {say(words.apply)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
