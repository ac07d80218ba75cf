import type { QueryClient } from '@tanstack/react-query';
import { patches, type Effect, type EventName, type EventOf } from './patches.js';
import { catchUp } from './resync.js';
import type { StaffSocket } from './socket.js';

export type Hear = (name: EventName, event: EventOf<EventName>) => void;

function carryOut(cache: QueryClient, effect: Effect): void {
  if (effect.kind === 'put') {
    if (effect.value !== undefined) cache.setQueryData(effect.key, effect.value);
  } else if (effect.kind === 'stale') void cache.invalidateQueries({ queryKey: effect.key });
  else void catchUp(cache, effect.conversationId).catch(() => undefined);
}

function listenTo<E extends EventName>(name: E, cache: QueryClient, hear: Hear): (event: EventOf<E>) => void {
  return (event) => {
    for (const effect of patches[name](event, (key) => cache.getQueryData(key))) carryOut(cache, effect);
    hear(name, event);
  };
}

/** Carries every event's patch into the cache, then lets interested views hear it. Returns how to stop. */
export function listen(socket: StaffSocket, cache: QueryClient, hear: Hear): () => void {
  const names = Object.keys(patches) as EventName[];
  const handlers = names.map((name) => [name, listenTo(name, cache, hear)] as const);
  for (const [name, handler] of handlers) socket.on(name, handler);
  return () => {
    for (const [name, handler] of handlers) socket.off(name, handler);
  };
}
