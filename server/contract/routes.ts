/** Every address a browser may call, in one place. `:x` is filled by `path()`. */
export const routes = {
  site: '/api/site',
  guides: '/api/guides',
  guide: '/api/guides/:itemCode',
  progress: '/api/progress',
  complaintKind: '/api/complaints/kind',
  complaintPhotos: '/api/complaints/photos',
  complaints: '/api/complaints',
  chatStart: '/api/chat/conversations',
  chat: '/api/chat/conversations/:id',
  chatMessages: '/api/chat/conversations/:id/messages',
  chatPerson: '/api/chat/conversations/:id/person',
  chatLeaveMessage: '/api/chat/conversations/:id/leave-message',
  chatReceipt: '/api/chat/conversations/:id/receipt',
  chatRating: '/api/chat/conversations/:id/rating',
  staffSession: '/api/staff/session',
  me: '/api/staff/me',
  presence: '/api/staff/presence',
  work: '/api/staff/work',
  conversation: '/api/staff/conversations/:id',
  conversationContext: '/api/staff/conversations/:id/context',
  conversationAccept: '/api/staff/conversations/:id/accept',
  conversationDecline: '/api/staff/conversations/:id/decline',
  conversationMessages: '/api/staff/conversations/:id/messages',
  conversationNotes: '/api/staff/conversations/:id/notes',
  conversationReceipt: '/api/staff/conversations/:id/receipt',
  conversationTransfer: '/api/staff/conversations/:id/transfer',
  conversationClose: '/api/staff/conversations/:id/close',
  queue: '/api/staff/queue',
  queueCounts: '/api/staff/queue/counts',
  queueRows: '/api/staff/queue/rows',
  tickets: '/api/staff/tickets',
  ticket: '/api/staff/tickets/:no',
  ticketCommands: '/api/staff/tickets/:no/commands',
  dispatchPreview: '/api/staff/tickets/:no/dispatch-preview',
  unmask: '/api/staff/tickets/:no/unmask',
  file: '/api/staff/tickets/:no/photos/:id',
  colleagues: '/api/staff/colleagues',
  units: '/api/staff/units',
  appointments: '/api/staff/appointments',
  status: '/api/staff/status',
} as const;
export type RouteName = keyof typeof routes;

/** Fills `:name` parts of an address. */
export function path(route: RouteName, parts: Record<string, string> = {}): string {
  return routes[route].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
}
