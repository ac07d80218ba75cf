import type { StaffSocket } from '../../../agent-console/src/shared/realtime/socket.js';

type Handler = (event: unknown) => void;

/** A line on which the test speaks for the desk. */
export function fakeSocket() {
  const handlers = new Map<string, Set<Handler>>();
  const line = {
    on(name: string, handler: Handler) {
      handlers.set(name, (handlers.get(name) ?? new Set<Handler>()).add(handler));
    },
    off(name: string, handler: Handler) {
      handlers.get(name)?.delete(handler);
    },
  };
  return {
    asStaff: line as unknown as StaffSocket,
    speak: (name: string, event: unknown) => handlers.get(name)?.forEach((handler) => handler(event)),
  };
}
