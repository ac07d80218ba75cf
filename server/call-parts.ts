import { actOnCall } from './actions/calls/act-on-call.js';
import { hearTelephony } from './actions/calls/hear-telephony.js';
import { linePeople } from './actions/calls/line-people.js';
import { readTrialCall, trialCallerActs, trialTranscript } from './actions/calls/trial-caller.js';
import { byteSeal } from './adapters/security/byte-seal.js';
import { createCallStores, ensureCallIndexes, type CallStores } from './adapters/store/call-stores.js';
import type { StoreConnection } from './adapters/store/connect.js';
import { newsOf } from './adapters/telephony/conference-news.js';
import { loopbackTelephony } from './adapters/telephony/loopback.js';
import { twilioTelephony } from './adapters/telephony/twilio-telephony.js';
import type { Config } from './config.js';
import type { DeskCall } from './desk/calls/call.js';
import { usualCallPolicy, type CallPolicy } from './desk/calls/policy.js';
import { DeskError } from './desk/errors.js';
import type { ConferenceLine } from './ports/conference-line.js';
import type { Ports } from './ports/index.js';
import type { CallRules, Telephony } from './ports/telephony.js';
import type { TrialCall, TrialLine } from './ports/trial-line.js';

interface Asked {
  ports: () => Ports;
  unitPhone: CallRules['unitPhone'];
}
type CallParts = CallStores & { telephony: Telephony; callRules: CallRules };

/** Everything calls need, with the exchange the settings name; `ports` is asked for once the exchange has something to tell. */
export async function callParts(config: Config, { connection }: Pick<StoreConnection, 'connection'>, { ports, unitPhone }: Asked): Promise<CallParts> {
  await ensureCallIndexes(connection);
  return { ...createCallStores(connection, byteSeal(config.secret)), telephony: exchange(config, ports), callRules: { current: () => ports().directory.callPolicy(), unitPhone } };
}

function exchange({ voice, twilio: { authToken }, publicUrl }: Config, ports: () => Ports): Telephony {
  if (voice !== null && authToken !== null) return twilioTelephony({ ...voice, authToken, publicUrl });
  return loopbackTelephony({ news: () => hearTelephony(ports()), transcript: (callId) => trialTranscript(ports(), callId) });
}

/** How calls are taken until somebody changes it in the rulebook. */
export function firstCalls({ phoneFirst }: Config): CallPolicy {
  return { ...usualCallPolicy, answer: phoneFirst === 'person' ? 'human_first' : 'menu_first' };
}

/** What the exchange's webhooks tell, as the desk's actions hear it. */
export function conferenceLine(ports: Ports): ConferenceLine {
  const news = hearTelephony(ports);
  return {
    moved: async (callId, move) => {
      const call = await ports.deskCalls.get(callId);
      const command = call && newsOf(call, move);
      if (command) await news.happened(callId, command);
    },
    recorded: (made) => news.recorded({ ...made, mime: 'audio/mpeg' }),
    waiting: async (callId) => {
      const call = await ports.deskCalls.get(callId);
      return call && { ...(await linePeople(ports).position(callId)), lang: call.lang, reachable: call.phone !== null };
    },
    keepPlace: async (callId) => {
      await actOnCall(ports, { callId, command: { do: 'keep_place', phone: null }, actor: null });
    },
    callerLeft: (callId) => news.happened(callId, { do: 'caller_left' }),
  };
}

/** The caller's side of trial calls. */
export function trialLine(ports: Ports): TrialLine {
  const seen = (call: DeskCall): TrialCall => ({
    state: call.state,
    live: call.agent !== null && call.endedAt === null && call.state !== 'wrap_up',
    heard: call.lines.filter(({ heardBy }) => heardBy.includes('caller')).map(({ seq, from, name, text }) => ({ seq, from, name, text })),
  });
  return {
    start: async ({ phone, lang, note }) => {
      if (ports.telephony.sound) throw new DeskError('not_found', { what: 'call' });
      const callId = `CA${ports.ids.id().replaceAll('-', '')}`;
      await linePeople(ports).enter({ callId, phone, lang, reason: 'asked', note });
      return { callId };
    },
    read: async (callId) => seen(await readTrialCall(ports, callId)),
    say: async (callId, text) => seen(await trialCallerActs(ports, callId, { kind: 'say', text })),
    hangUp: async (callId) => seen(await trialCallerActs(ports, callId, { kind: 'hang_up' })),
    answer: async (callId) => seen(await trialCallerActs(ports, callId, { kind: 'answer' })),
  };
}
