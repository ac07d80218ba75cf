import type { Receipts } from '../../../../server/contract/chat.js';
import type { Bilingual } from '../i18n/words.js';
import { words } from './words.js';

/** How far one of our messages has got, from what the citizen's side acknowledged. */
export function receiptWords(seq: number, citizen: Receipts): Bilingual {
  if (citizen.read >= seq) return words.read;
  return citizen.delivered >= seq ? words.delivered : words.sent;
}
