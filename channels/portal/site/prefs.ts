import type { Lang } from '../../../server/contract/common.js';

export interface Prefs {
  readonly lang: Lang;
  readonly mode: 'normal' | 'elder';
  readonly contrast: 'normal' | 'more';
}
export type Look = Omit<Prefs, 'lang'>;

const cookieName = 'site_look';
const yearSeconds = 365 * 24 * 3600;

function lookFrom(text: string): Look {
  return { mode: text.includes('elder') ? 'elder' : 'normal', contrast: text.includes('contrast') ? 'more' : 'normal' };
}

/** The look a visitor chose: `?look=` in the address (works without scripts), else their cookie. */
export function readLook(request: { url: string; cookie: string | undefined }): Look {
  const asked = new URL(`http://site${request.url}`).searchParams.get('look');
  if (asked !== null) return lookFrom(asked);
  const stored = (request.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${cookieName}=`));
  return lookFrom(stored?.slice(cookieName.length + 1) ?? '');
}

/** One word for a look, as it stands in the cookie and in `?look=`. */
export function lookWord({ mode, contrast }: Look): string {
  return [mode === 'elder' ? 'elder' : 'plain', ...(contrast === 'more' ? ['contrast'] : [])].join('-');
}

/** The cookie that remembers a look for a year. */
export function lookCookie(look: Look): string {
  return `${cookieName}=${lookWord(look)}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
}
