import twilio from 'twilio';
import type { RawForm } from '../twilio-forms.js';

export interface Signed {
  authToken: string;
  /** Where Twilio was told to call; never built from Host or X-Forwarded headers, which anyone can send. */
  publicUrl: string;
  /** Path and query as received. */
  path: string;
  form: RawForm;
  signature: string | undefined;
}

/** Whether Twilio itself signed this form (X-Twilio-Signature); false when the signature is absent. */
export function isFromTwilio({ authToken, publicUrl, path, form, signature }: Signed): boolean {
  return signature !== undefined && twilio.validateRequest(authToken, signature, `${publicUrl.replace(/\/$/, '')}${path}`, { ...form });
}
