import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import type { Text } from '../../desk/text.js';
import { documentSchema, number, opaque, part, text } from './document-schema.js';

export type WaitDoc = Omit<WaitEntry, 'id'> & { _id: string };

export const waitSchema = documentSchema<WaitDoc>(
  {
    _id: text,
    key: text,
    state: text,
    items: opaque,
    centreId: text,
    centreName: part<Text>({ zh: text, en: text }),
    from: text,
    to: text,
    part: text,
    lang: text,
    name: text,
    phone: text,
    code: text,
    offer: opaque,
    lapses: number,
    toldOf: number,
    insteadOf: text,
    bookingNo: text,
    createdAt: number,
    version: number,
  },
  [[{ key: 1 }, { unique: true }], [{ state: 1, createdAt: 1 }], [{ phone: 1, createdAt: 1 }]],
);
