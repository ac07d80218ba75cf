import type { TemplateUse } from '../../../../../server/contract/templates.js';
import type { Bilingual } from '../../../shared/i18n/words.js';

/** A form as flat text, so that it can be kept as a draft word for word. */
export type Values = Readonly<Record<string, string>>;

export const valueOf = (values: Values, name: string): string => values[name] ?? '';

/** A label, and what is printed after it word for word in both languages: a name, a masked number. */
export interface Choice {
  value: string;
  label: Bilingual;
  told?: string;
}

export interface FieldSpec {
  name: string;
  label: Bilingual;
  /** `sentence` asks nothing: it stands where a field would. */
  kind: 'line' | 'text' | 'choice' | 'list' | 'colleague' | 'moment' | 'days' | 'unit' | 'ticket' | 'sentence';
  hint?: Bilingual;
  choices?: readonly Choice[];
  /** Left out unless this says yes. */
  shownIf?: (values: Values) => boolean;
  /** Has to be said whenever it is shown, although the contract could do without. */
  needed?: boolean;
  /** What stands there before anybody writes. */
  initial?: string;
  /** Which templates may be taken into it. */
  templates?: TemplateUse;
  /** Text the citizen will read: white; text that stays inside: ivory. */
  audience?: 'citizen' | 'inside';
  /** For `days`: the most there may be, and the date that n days give at n - 1. */
  days?: { most: number; dueBy: readonly number[] };
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

/** What the fields hold before anybody writes. */
export const initialValues = (fields: readonly FieldSpec[]): Values => Object.fromEntries(fields.flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])));

/** The fields this form shows now. */
export const shownFields = (fields: readonly FieldSpec[], values: Values): FieldSpec[] => fields.filter((field) => field.shownIf?.(values) !== false);
