/** A new key for one act, so that sending it twice files it once. Works without https too, unlike crypto.randomUUID. */
export function newActKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
