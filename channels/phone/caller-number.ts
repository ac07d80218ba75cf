/** What Twilio sends for a withheld number: the word itself, spelled on the keypad. */
const withheld = new Set(['266696687', '7378742833', '2562533', '8656696', '86282452253']);

/** The number a caller can be reached at, mainland prefix removed; null when withheld or no number at all. */
export function callerPhone(from: string): string | null {
  const match = /^\+?(\d{7,15})$/.exec(from.replace(/[\s()-]/g, ''));
  const digits = match?.[1];
  if (digits === undefined || withheld.has(digits)) return null;
  if (from.startsWith('+86')) return landlineOrMobile(digits.slice(2));
  return from.startsWith('+') ? `+${digits}` : digits;
}

/** E.164 drops the 0 of an area code; people dial it. */
function landlineOrMobile(national: string): string {
  return /^(1|0)/.test(national) ? national : `0${national}`;
}

/** A number keyed in by the caller; null when it cannot be one. */
export function typedPhone(keys: string): string | null {
  const digits = keys.replace(/#$/, '');
  return /^\d{7,15}$/.test(digits) ? digits : null;
}

/** Whether a text message can reach it; 000 stands for a mobile in samples. */
export function isMobile(phone: string): boolean {
  return /^(1|000)\d+$/.test(phone) && phone.length === 11;
}

/** The last four digits, enough for its owner to recognise it. */
export function tail(phone: string): string {
  return phone.slice(-4);
}
