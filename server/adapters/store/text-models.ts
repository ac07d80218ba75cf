import type { ReceivedText } from '../../ports/received-texts.js';
import type { TextStop } from '../../ports/text-stops.js';
import { documentSchema, flag, number, text } from './document-schema.js';

export type ReceivedTextDoc = Omit<ReceivedText, 'id'> & { _id: string };
export type TextStopDoc = Omit<TextStop, 'id'> & { _id: string };

export const receivedTextSchema = documentSchema<ReceivedTextDoc>({ _id: text, from: text, text, wish: text, at: number, handled: flag });
export const textStopSchema = documentSchema<TextStopDoc>({ _id: text, by: text, at: number });
