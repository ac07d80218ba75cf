import { Input } from 'antd';
import { useState } from 'react';

/** 'HH:MM' of what was typed: 830, 8:30 and 08：30 are 08:30; null when it is no time. */
export function timeOf(typed: string, { last = false }: { last?: boolean } = {}): string | null {
  const digits = typed.replace(/[:：]/, '').trim();
  if (!/^\d{3,4}$/.test(digits)) return null;
  const padded = digits.padStart(4, '0');
  const time = `${padded.slice(0, 2)}:${padded.slice(2)}`;
  if (last && time === '24:00') return time;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}

interface TimeProps {
  label: string;
  value: string;
  /** An end may be 24:00. */
  last?: boolean;
  change: (time: string) => void;
}

/** A time of day on the 24-hour clock whatever the browser's habits; taken over when left, put back when it is no time. */
export function TimeInput({ label, value, last = false, change }: TimeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    const time = typed === null ? null : timeOf(typed, { last });
    if (time !== null && time !== value) change(time);
    setTyped(null);
  };
  const wrong = typed !== null && typed.length >= 5 && timeOf(typed, { last }) === null;
  return <Input className="time-input num" aria-label={label} inputMode="numeric" maxLength={5} {...(wrong && { status: 'error' as const })} value={typed ?? value} onChange={(event) => setTyped(event.target.value)} onBlur={leave} onPressEnter={leave} />;
}
