import { documentSchema, number, opaque, text, type Index } from './document-schema.js';

/** A page of what the district has written down, kept as written; the domain's types say what is on it. */
export interface PageDoc {
  _id: string;
  /** Place in the list. */
  order: number;
  page: unknown;
}
export type ShelfName = 'units' | 'centres' | 'items' | 'guides' | 'settings';

const byOrder: Index = [{ order: 1 }];

export const pageSchema = () => documentSchema<PageDoc>({ _id: text, order: number, page: opaque }, [byOrder]);

/** Ids on the shelf of settings. */
export const settingIds = { calendar: 'calendar', policyProfile: 'policy-profile', duties: 'duties', bookingPolicy: 'booking-policy', callPolicy: 'call-policy', seeded: 'seeded' } as const;
