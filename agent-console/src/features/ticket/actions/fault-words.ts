import type { Say } from '../../../shared/i18n/language.js';
import type { ActionForm } from './use-action-form.js';

/** What is wrong with one field, in words; nothing before the first try. */
export function faultWords(form: ActionForm, name: string, say: Say): string | undefined {
  const found = form.faults[name];
  return found === undefined ? undefined : say(found.words, found.facts);
}
