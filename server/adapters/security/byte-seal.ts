import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { ByteSeal } from '../../ports/recording-store.js';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** AES-256-GCM under a key made from the desk's secret for this purpose alone; nonce, content and tag in one. */
export function byteSeal(secret: string): ByteSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'recordings', keyBytes));
  return {
    seal(part, place) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place));
      return Buffer.concat([nonce, cipher.update(part), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, place) {
      const whole = Buffer.from(sealed);
      const decipher = createDecipheriv(algorithm, key, whole.subarray(0, nonceBytes)).setAAD(Buffer.from(place)).setAuthTag(whole.subarray(-tagBytes));
      return Buffer.concat([decipher.update(whole.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    },
  };
}
