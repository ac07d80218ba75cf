import type { CallerInput } from './dialogue/events.js';

/** A webhook's form as it came: nothing dropped, nothing trimmed, since the signature covers all of it. */
export type RawForm = Readonly<Record<string, string | string[]>>;

/** Reads a urlencoded body; a key that comes twice becomes a list. */
export function parseForm(body: string): RawForm {
  const fields = new URLSearchParams(body);
  const values = (key: string): string | string[] => {
    const all = fields.getAll(key);
    return all.length > 1 ? all : (all[0] ?? '');
  };
  return Object.fromEntries([...new Set(fields.keys())].map((key) => [key, values(key)]));
}

/** One field, or '' when it is absent. */
export function field(form: RawForm, key: string): string {
  const value = form[key] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** What the caller did. `Confidence` may be missing or no number: then it is unknown, not zero. */
export function parseInput(form: RawForm): CallerInput {
  const keys = field(form, 'Digits');
  if (keys !== '') return { kind: 'keys', keys };
  const text = field(form, 'SpeechResult').trim();
  return text === '' ? { kind: 'silence' } : { kind: 'speech', text, confidence: parseConfidence(field(form, 'Confidence')) };
}

function parseConfidence(value: string): number | null {
  const confidence = Number(value);
  return value.trim() !== '' && confidence >= 0 && confidence <= 1 ? confidence : null;
}

/** The turn a webhook answers; null when the URL carries none. */
export function parseTurn(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null;
}

/** How a call ended, in our words; null while it goes on. */
export function parseEnding(callStatus: string): 'completed' | 'failed' | null {
  return endings[callStatus] ?? null;
}

const endings: Readonly<Record<string, 'completed' | 'failed'>> = { completed: 'completed', busy: 'failed', failed: 'failed', 'no-answer': 'failed', canceled: 'failed' };
