import { alarms } from './alarms.js';
import type { Marks } from './classifier.js';
import { cues } from './cues.js';
import type { Landmark } from './features.js';
import { mentioned } from './features.js';
import { fieldSigns } from './fields.js';

/** The services whose names a text mentions. */
export function itemMarks(names: readonly Landmark[]): Marks {
  return (text) => mentioned(text, names);
}

/** Words that speak for a wish, and signs of danger. */
export const actionMarks: Marks = (text) => [...mentioned(text, cues), ...alarms.filter((alarm) => alarm.signs.some((sign) => sign.test(text))).map((alarm) => `alarm ${alarm.kind}`)];

/** Signs of the part of a guide a text asks for; the narrowest counts twice. */
export const fieldMarks: Marks = (text) => {
  const signs = fieldSigns(text);
  return [...signs, ...signs.slice(0, 1).map((field) => `first ${field}`)];
};
