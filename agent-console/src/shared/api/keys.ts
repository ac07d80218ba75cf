import type { QueueQuery } from '../../../../server/contract/ticket.js';

/** Every name under which a reply is kept, so that realtime patches find it. */
export const keys = {
  me: ['me'],
  work: ['work'],
  conversation: (id: string) => ['conversation', id],
  context: (id: string) => ['context', id],
  suggestions: (id: string) => ['suggestions', id],
  queue: (query: QueueQuery) => ['queue', query],
  queues: ['queue'],
  counts: ['counts'],
  savedViews: ['saved-views'],
  ticket: (no: string) => ['ticket', no],
  tickets: ['ticket'],
  similar: ['similar'],
  viewers: (no: string) => ['viewers', no],
  everyViewer: ['viewers'],
  preview: (no: string, unitId: string) => ['preview', no, unitId],
  identities: (no: string) => ['identity', no],
  colleagues: ['colleagues'],
  units: ['units'],
  notices: ['notices'],
  appointments: (from: number, to: number) => ['appointments', from, to],
  halls: ['halls'],
  everyHall: ['hall'],
  hall: (centreId: string) => ['hall', centreId],
  status: ['status'],
} as const;
