import type { Bilingual } from '../../../shared/i18n/words.js';

/** A form as flat text, so that it can be kept as a draft word for word. */
export type Values = Readonly<Record<string, string>>;

export const valueOf = (values: Values, name: string): string => values[name] ?? '';

export interface FieldSpec {
  name: string;
  label: Bilingual;
  kind: 'line' | 'text' | 'choice' | 'colleague' | 'moment';
  hint?: Bilingual;
  choices?: readonly { value: string; label: Bilingual }[];
  /** Left out unless this says yes. */
  shownIf?: (values: Values) => boolean;
  /** Text the citizen will read: white; text that stays inside: ivory. */
  audience?: 'citizen' | 'inside';
}

/** Reads a kept draft; anything unreadable is an empty form. */
export function readValues(kept: string): Values {
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
