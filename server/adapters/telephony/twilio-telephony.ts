import twilio from 'twilio';
import type { CallOrder, DeskCall, ListenMode } from '../../desk/calls/call.js';
import type { Telephony } from '../../ports/telephony.js';
import { callerLabel, identityOf, labelOf } from './identity.js';
import { TwilioConference } from './twilio-conference.js';
import { conferenceNews, joinDocument, recordingNews, requeueDocument, type Addresses } from './twilio-documents.js';
import { voicePass, type PassConfig } from './twilio-pass.js';

export interface TwilioVoiceConfig extends PassConfig, Addresses {
  authToken: string;
  /** The desk's own number, shown to units and to callers who are called back. */
  from: string;
  /** Another way to Twilio: a proxy, or a stand-in in tests. */
  httpClient?: twilio.RequestClient;
}
type Client = ReturnType<typeof twilio>;
type Doing = { [O in CallOrder['order']]: (room: TwilioConference, order: Extract<CallOrder, { order: O }>, call: DeskCall) => Promise<void> };

const ringSeconds = 30;
const agentOf = ({ agent }: DeskCall): string => identityOf(agent?.id ?? '');

/** Everybody but the caller leaves without ending the conference for the others. */
function doings(client: Client, { from, ...addresses }: Pick<TwilioVoiceConfig, 'from' | 'publicUrl'>): Doing {
  const common = { from, endConferenceOnExit: false, startConferenceOnEnter: true, beep: 'false', timeout: ringSeconds };
  const atDesk = (room: TwilioConference, staffId: string, more: object = {}) => room.ring({ ...common, to: `client:${identityOf(staffId)}`, label: identityOf(staffId), ...more });
  return {
    connect: async (room, { staffId }, call) => {
      await client.calls(call.leg).update({ twiml: joinDocument(call, addresses) });
      await atDesk(room, staffId);
    },
    ring_out: async (room, { staffId, phone }, call) => {
      const { id, recording } = call;
      // The first in the room sets what the exchange tells of it.
      const told = { conferenceStatusCallback: conferenceNews(addresses, id), conferenceStatusCallbackEvent: ['start', 'end', 'join', 'leave'] };
      const recorded = recording === null ? {} : { conferenceRecord: 'record-from-start', conferenceRecordingStatusCallback: recordingNews(addresses, id) };
      await atDesk(room, staffId, { ...told, ...recorded });
      // By a document of their own, as only that can tell them of the recording before they are heard.
      await client.calls.create({ to: dialled(phone), from, timeout: ringSeconds, twiml: joinDocument(call, addresses) });
    },
    mute: (room, { on }, call) => room.change(agentOf(call), { muted: on }),
    hold: (room, { on }) => room.change(callerLabel, { hold: on }),
    add: (room, { party }) => (party.staffId === null ? room.ring({ ...common, to: dialled(party.phone ?? ''), label: party.label }) : atDesk(room, party.staffId)),
    remove: (room, { party }) => room.remove(labelOf(party)),
    requeue: async (room, _order, call) => {
      await client.calls(call.leg).update({ twiml: requeueDocument(call, addresses) });
      await room.end();
    },
    listen: async (room, { staffId, mode }, call) => listenIn(room, { label: identityOf(staffId), mode, coached: await room.legOf(agentOf(call)), ring: (more) => atDesk(room, staffId, more) }),
    stop_listening: (room, { staffId }) => room.remove(identityOf(staffId)),
    leave_agent: (room, { staffId }) => room.remove(identityOf(staffId)),
    end: (room) => room.end(),
  };
}

interface Listening {
  label: string;
  mode: ListenMode;
  coached: string | null;
  ring: (more: object) => Promise<void>;
}

/** Listening is being there muted; whispering is coaching the agent's leg; joining is neither. Somebody already there is changed, not rung again. */
async function listenIn(room: TwilioConference, { label, mode, coached, ring }: Listening): Promise<void> {
  const whisper = mode === 'whisper' && coached !== null ? { coaching: true, callSidToCoach: coached } : { coaching: false };
  if ((await room.legOf(label)) !== null) return room.change(label, { muted: mode === 'listen', ...whisper });
  await ring({ muted: mode === 'listen', ...(whisper.coaching ? { coaching: true, callSidToCoach: coached } : {}) });
}

/** Mainland numbers as people dial them, in E.164; anything with a plus stays. */
function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.startsWith('+') ? digits : `+86${digits.replace(/^0(?=[1-9])/, '')}`;
}

/** Calls through Twilio: every call a conference, everybody in it a participant with a label. Throws when Twilio was not reached. */
export function twilioTelephony(config: TwilioVoiceConfig): Telephony {
  const { accountSid, authToken, httpClient } = config;
  const client = twilio(accountSid, authToken, httpClient === undefined ? {} : { httpClient });
  const doing = doings(client, config);
  return {
    name: 'twilio',
    sound: true,
    wordsMime: 'audio/mpeg',
    pass: (staffId, now) => voicePass(config, staffId, now),
    carryOut: (call, order) => {
      const act: (room: TwilioConference, order: never, call: DeskCall) => Promise<void> = doing[order.order];
      return act(new TwilioConference(client, call), order as never, call);
    },
    fetchRecording: (externalId) => recordingOf(client, { accountSid, authToken, externalId }),
  };
}

/** Read to the end, then deleted there: from then on it lies at the desk alone. */
async function* recordingOf(client: Client, { accountSid, authToken, externalId }: { accountSid: string; authToken: string; externalId: string }): AsyncIterable<Uint8Array> {
  const address = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Recordings/${externalId}.mp3`;
  const reply = await fetch(address, { headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` } });
  if (!reply.ok || reply.body === null) throw new Error(`the recording was not given: ${reply.status}`);
  for await (const part of reply.body as unknown as AsyncIterable<Uint8Array>) yield part;
  await client.recordings(externalId).remove();
}
