import { Baresip, baresipVersion, whyNoBaresip } from './baresip.js';
import type { SipEndpoint } from './endpoint.js';
import { scenario } from './scenario.js';
import { placeCall, sippVersion, whyNoSipp } from './sipp.js';
import { heardMs } from './wav.js';

/** Who calls, and what is pressed each time the line listens. */
export interface Errand {
  from: string;
  presses: readonly string[];
}

/** A SIP telephone of somebody else's making. */
export interface Telephone {
  /** Null when it can call on this machine. */
  whyNot(): string | null;
  version(): string;
  /** Places one call and waits until it is over; how long it heard the line for, in ms, where it can tell. Throws Error when the call failed. */
  call(endpoint: SipEndpoint, errand: Errand): Promise<number | null>;
}

const upWithinMs = 5000;
const overWithinMs = 120_000;
/** Time to listen before each press. */
const listenMs = 600;
/** Half of the tone the line sends. */
const audible = 4000;

/** Presses after fixed times, sends back what it hears, and hangs up. */
export const sipp: Telephone = {
  whyNot: whyNoSipp,
  version: sippVersion,
  call: async (endpoint, { from, presses }) => {
    await placeCall(endpoint.port, scenario(from, presses));
    return null;
  },
};

/** Presses once the line listens, has a tone of its own and a recorder, and waits for the line to hang up. */
export const baresip: Telephone = {
  whyNot: whyNoBaresip,
  version: baresipVersion,
  call: async (endpoint, errand) => {
    const phone = await Baresip.start(errand.from);
    try {
      await talk(phone, endpoint, errand);
    } catch (error) {
      await phone.stop();
      throw error;
    }
    const recording = await phone.stop();
    return recording === null ? 0 : heardMs(recording, audible);
  },
};

async function talk({ control }: Baresip, endpoint: SipEndpoint, { presses }: Errand): Promise<void> {
  control.tell('dial', `sip:line@127.0.0.1:${endpoint.port}`);
  await control.event('CALL_ESTABLISHED', upWithinMs);
  const call = endpoint.newest?.call;
  for (const [turn, keys] of presses.entries()) {
    await call?.listens(turn + 1);
    await new Promise((next) => setTimeout(next, listenMs));
    control.tell('sndcode', keys);
  }
  await control.event('CALL_CLOSED', overWithinMs);
}
