import { DeskError } from '../../server/desk/errors.js';

/** Mainland mobiles in E.164. Throws DeskError `cannot_text` for a number no text can reach. */
export function e164(phone: string): string {
  const digits = phone.replace(/[\s-]/g, '');
  if (/^\+\d{7,15}$/.test(digits)) return digits;
  if (/^(1|000)\d+$/.test(digits) && digits.length === 11) return `+86${digits}`;
  throw new DeskError('cannot_text', { stopped: false });
}
