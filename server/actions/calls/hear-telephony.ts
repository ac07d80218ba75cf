import type { Ports } from '../../ports/index.js';
import type { ExchangeNews } from '../../ports/telephony.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';
import { keepRecording } from './recordings.js';

/** What the exchange tells of a call that goes on; news of calls the desk does not know, or that comes late, changes nothing. */
export function hearTelephony(ports: CallPorts & Pick<Ports, 'audit' | 'recordings'>): ExchangeNews {
  return {
    happened: async (callId, command) => {
      if (await ports.deskCalls.get(callId)) await actOnCall(ports, { callId, command, actor: null });
    },
    recorded: (made) => keepRecording(ports, made),
  };
}
