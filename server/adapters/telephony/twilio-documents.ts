import twilio from 'twilio';
import type { DeskCall } from '../../desk/calls/call.js';
import { callerLabel, roomOf } from './identity.js';

const { VoiceResponse } = twilio.twiml;

export interface Addresses {
  /** What the exchange calls, without a slash at the end. */
  publicUrl: string;
}
const voices = { zh: { language: 'cmn-CN', voice: 'Polly.Zhiyu' }, en: { language: 'en-US', voice: 'Polly.Joanna' } } as const;
/** Said before anything is recorded, also to somebody who is rung back. */
const notices = { zh: '本次通话会录音。', en: 'This call is recorded.' } as const;
const waits = { zh: '正在为您转接下一位，请稍等。', en: 'You are being passed to the next agent. Please hold on.' } as const;

/** Each tells of which call it is: recordings of a conference name no call of ours. */
export const conferenceNews = ({ publicUrl }: Addresses, callId: string): string => `${publicUrl}/twilio/voice/conference?call=${callId}`;
export const recordingNews = ({ publicUrl }: Addresses, callId: string): string => `${publicUrl}/twilio/voice/conference/recording?call=${callId}`;

/** Brings the caller into the call's conference; the notice is spoken before anything is recorded. */
export function joinDocument({ id, lang, recording }: DeskCall, addresses: Addresses): string {
  const response = new VoiceResponse();
  if (recording !== null) response.say(voices[lang], notices[lang]);
  const dial = response.dial({ action: `${addresses.publicUrl}/twilio/voice/conference/left?call=${id}`, method: 'POST' });
  dial.conference(
    {
      participantLabel: callerLabel,
      startConferenceOnEnter: true,
      endConferenceOnExit: false,
      beep: 'false',
      statusCallback: conferenceNews(addresses, id),
      statusCallbackEvent: ['start', 'end', 'join', 'leave'],
      ...(recording === null ? {} : { record: 'record-from-start', recordingStatusCallback: recordingNews(addresses, id), recordingStatusCallbackEvent: ['completed'] }),
    },
    roomOf(id),
  );
  return response.toString();
}

/** Puts a caller whose agent is gone back into line; each address names the call, whose caller may be on another leg by now. */
export function requeueDocument({ id, lang }: DeskCall, { publicUrl }: Addresses): string {
  const response = new VoiceResponse();
  response.say(voices[lang], waits[lang]);
  response.enqueue({ waitUrl: `${publicUrl}/twilio/voice/queue/wait?call=${id}`, waitUrlMethod: 'POST', action: `${publicUrl}/twilio/voice/queue/left?call=${id}`, method: 'POST' }, 'hotline');
  return response.toString();
}
