import type { FastifyInstance } from 'fastify';
import type { Log } from '../../server/ports/log.js';
import { readSignedForms } from '../twilio-forms.js';
import { isFromTwilio } from './verify.js';

export interface PhoneConfig {
  authToken: string;
  /** What Twilio calls, scheme and host (and path prefix, if any). */
  publicUrl: string;
}

/** Makes an encapsulated part of the server read forms that Twilio signed for this account. */
export function readTwilioForms(app: FastifyInstance, config: PhoneConfig, log: Log): void {
  readSignedForms(app, (request) => isFromTwilio({ ...config, ...request }), log);
}
