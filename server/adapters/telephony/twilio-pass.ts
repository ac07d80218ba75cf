import twilio from 'twilio';
import type { Instant } from '../../desk/text.js';
import type { PhonePass } from '../../ports/telephony.js';
import { identityOf } from './identity.js';

const { AccessToken } = twilio.jwt;

export interface PassConfig {
  accountSid: string;
  apiKey: string;
  apiSecret: string;
}
/** Long enough for a call; a browser asks again before it ends. */
const passSeconds = 600;

/** A pass by which one browser may be rung, and no more: it cannot dial out by itself. */
export function voicePass({ accountSid, apiKey, apiSecret }: PassConfig, staffId: string, now: Instant): PhonePass {
  const identity = identityOf(staffId);
  const token = new AccessToken(accountSid, apiKey, apiSecret, { identity, ttl: passSeconds });
  token.addGrant(new AccessToken.VoiceGrant({ incomingAllow: true }));
  return { identity, token: token.toJwt(), expiresAt: now + passSeconds * 1000 };
}
