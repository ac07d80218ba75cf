/** 李小明 → 李*: the first letter and one star, however long the name. */
export function maskName(name: string): string {
  return `${Array.from(name.trim())[0] ?? ''}*`;
}

/** 138****5678: what is left tells two callers apart and rings nobody. Short numbers are hidden whole; what is masked stays as it is. */
export function maskPhone(phone: string): string {
  if (phone.includes('*')) return phone;
  const digits = phone.replace(/\D/g, '');
  return digits.length < 8 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

export const hiddenName = '***';

const phoneLike = /(?<!\d)(?:\d{11}|0\d{2,3}-\d{4}-?\d{3,4}|1\d{2}[ -]\d{4}[ -]\d{4})(?!\d)/g;

/** Makes people's words safe to pass on: the caller's own name and anything that looks like a phone number go. */
export function withoutIdentity(caller: { name: string | null; phone: string | null }): (text: string) => string {
  const known = [caller.name, caller.phone].filter((value) => value !== null).filter((value) => value.length >= 2);
  return (text) => known.reduce((safe, value) => safe.replaceAll(value, hiddenName), text).replace(phoneLike, hiddenName);
}
