import type { SiteInfo } from '../../contract/portal.js';
import type { DeskStatus } from '../../contract/staff.js';
import type { Instant } from '../../desk/text.js';

/** How often one address may try, per minute. */
export interface Limits {
  signIn: number;
  progress: number;
  filing: number;
  /** Of the open read API. */
  open: number;
}
export const usualLimits: Limits = { signIn: 20, progress: 20, filing: 20, open: 120 };

export interface WebConfig {
  /** Where browsers find the desk; https here makes cookies Secure. */
  publicUrl: string;
  /** Key of the session seal and the csrf token; at least 32 characters. */
  cookieSecret: string;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
  site: SiteInfo;
  version: string;
  roles: readonly string[];
  store: DeskStatus['store'];
  jobs: DeskStatus['jobs'];
  startedAt: Instant;
  limits: Limits;
  /** Calls sound in the console through Twilio: only then may it speak to Twilio's hosts. */
  sound?: boolean;
  /** What must answer before this process takes traffic, by name. */
  ready: Readonly<Record<string, () => Promise<boolean>>>;
}

/** Whether browsers reach the desk over TLS. */
export const isSecure = ({ publicUrl }: Pick<WebConfig, 'publicUrl'>): boolean => publicUrl.startsWith('https:');
