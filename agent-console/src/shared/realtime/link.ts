/** How the line to the desk stands, for the bar under the top bar. */
export interface Link {
  state: 'up' | 'down';
  /** When it broke; kept until the bar has said that it is back. */
  downSince: number | null;
  /** Messages fetched after the last reconnect; null when there is nothing to say. */
  caughtUp: number | null;
}

export const linkUp: Link = { state: 'up', downSince: null, caughtUp: null };

export type LinkEvent = { kind: 'broke'; at: number } | { kind: 'back'; gained: number } | { kind: 'said' };

/** The line after an event. */
export function nextLink(link: Link, event: LinkEvent): Link {
  if (event.kind === 'broke') return link.state === 'down' ? link : { state: 'down', downSince: event.at, caughtUp: null };
  if (event.kind === 'back') return { state: 'up', downSince: null, caughtUp: event.gained };
  return { ...link, caughtUp: null };
}
