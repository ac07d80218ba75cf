import type { Connection } from 'mongoose';
import { hearTelephony } from './actions/calls/hear-telephony.js';
import { linePeople } from './actions/calls/line-people.js';
import { readTrialCall, trialCallerActs, trialTranscript } from './actions/calls/trial-caller.js';
import { byteSeal } from './adapters/security/byte-seal.js';
import { createCallStores, ensureCallIndexes, type CallStores } from './adapters/store/call-stores.js';
import { loopbackTelephony } from './adapters/telephony/loopback.js';
import type { Config } from './config.js';
import type { DeskCall } from './desk/calls/call.js';
import { usualCallPolicy } from './desk/calls/policy.js';
import { DeskError } from './desk/errors.js';
import type { Ports } from './ports/index.js';
import type { CallRules, Telephony } from './ports/telephony.js';
import type { TrialCall, TrialLine } from './ports/trial-line.js';
import { sampleUnitPhone } from './sample-data/unit-phones.js';

type CallParts = CallStores & { telephony: Telephony; callRules: CallRules };

/** Everything calls need, with the exchange the settings name; `ports` is asked for once the exchange has something to tell. */
export async function callParts(config: Config, connection: Connection, ports: () => Ports): Promise<CallParts> {
  await ensureCallIndexes(connection);
  return { ...createCallStores(connection, byteSeal(config.secret)), telephony: exchange(ports), callRules: callRules(config) };
}

function exchange(ports: () => Ports): Telephony {
  return loopbackTelephony({ news: () => hearTelephony(ports()), transcript: (callId) => trialTranscript(ports(), callId) });
}

function callRules({ phoneFirst, sampleData }: Config): CallRules {
  return { current: () => ({ ...usualCallPolicy, answer: phoneFirst === 'person' ? 'human_first' : 'menu_first' }), unitPhone: (unitId) => (sampleData ? sampleUnitPhone(unitId) : null) };
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
