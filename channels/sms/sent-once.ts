/** Remembers what was sent lately, so that a message asked for twice leaves once. One process only: across processes the delivery record guards. */
const REMEMBERED = 10_000;

type Sent = Promise<{ externalId: string }>;

/** Wraps a way of sending: the same id answers with the first sending; a failed one may be tried again. */
export function sentOnce<M extends { id: string }>(send: (message: M) => Sent): (message: M) => Sent {
  const sent = new Map<string, Sent>();
  return (message) => {
    const before = sent.get(message.id);
    if (before !== undefined) return before;
    const sending = send(message).catch((error: unknown) => {
      sent.delete(message.id);
      throw error;
    });
    sent.set(message.id, sending);
    const [oldest] = sent.keys();
    if (sent.size > REMEMBERED && oldest !== undefined) sent.delete(oldest);
    return sending;
  };
}
