import type { Bulletin } from '../../desk/reports/bulletin/bulletin.js';
import { documentSchema, list, number, opaque, text } from './document-schema.js';

export type BulletinDoc = Omit<Bulletin, 'id'> & { _id: string };

export const bulletinSchema = documentSchema<BulletinDoc>(
  { _id: text, version: number, state: text, first: text, last: text, text: opaque, frozen: opaque, revisions: list(opaque), createdAt: number, updatedAt: number },
  [[{ updatedAt: -1, _id: -1 }]],
);
