import { cameToNothing, limitsOf, ringSeconds, type Dialled, type Dialling } from './dial.js';
import { actionOf } from './engagement.js';
import { newSid, type CalledParty } from './switchboard.js';
import type { Verb } from './grammar.js';
import type { Params } from './signature.js';
import { Talking } from './talking.js';

const MOST_AT_ONCE = 10;

interface Leg {
  called: Verb;
  name: string;
  party: CalledParty;
  sid: string;
}

const nobody: CalledParty = { does: 'no-answer' };

function nameOf(called: Verb): string {
  return called.nested.find(({ name }) => name === 'Identity')?.text ?? called.text;
}

function legsOf({ verb, switchboard }: Dialling): Leg[] {
  const bare: Verb[] = verb.text === '' ? [] : [{ name: 'Number', attributes: {}, text: verb.text, nested: [] }];
  return [...bare, ...verb.nested].slice(0, MOST_AT_ONCE).map((called) => {
    const name = nameOf(called);
    return { called, name, party: switchboard.parties.get(name) ?? nobody, sid: newSid('CA') };
  });
}

const eventOf: Readonly<Record<string, string>> = { initiated: 'initiated', ringing: 'ringing', 'in-progress': 'answered' };

/** Tells what became of a leg, where somebody asked to hear: "statusCallbackEvent default only completed". */
async function tell({ stage }: Dialling, { called, name, sid }: Leg, statuses: readonly string[]): Promise<void> {
  const { statusCallback, statusCallbackEvent = 'completed' } = called.attributes;
  if (statusCallback === undefined) return;
  const wanted = statusCallbackEvent.split(' ');
  for (const [at, status] of statuses.entries()) {
    if (!wanted.includes(eventOf[status] ?? 'completed')) continue;
    await stage.report(stage.resolve(statusCallback), { ParentCallSid: stage.callSid, CallSid: sid, To: name, CallStatus: status, SequenceNumber: String(at), Direction: 'outbound-dial', CallbackSource: 'call-progress-events' });
  }
}

const rings = ({ party: { after = 0 } }: Leg): number => after;

function whoAnswers(legs: readonly Leg[], timeout: number): Leg | undefined {
  const answering = legs.filter((leg) => leg.party.does === 'answers' && leg.party.declines !== true && rings(leg) < timeout);
  return answering.sort((a, b) => rings(a) - rings(b))[0];
}

function nobodyAnswers(dialling: Dialling, legs: readonly Leg[]): Dialled {
  const [only] = legs;
  const alone = legs.length === 1 && only !== undefined && only.party.does !== 'answers' ? only.party : nobody;
  dialling.stage.now += alone.does === 'no-answer' ? ringSeconds(dialling) : (alone.after ?? 0);
  return cameToNothing(dialling, { DialCallStatus: alone.does, DialCallSid: only?.sid ?? '', DialBridged: 'false' });
}

function talkWith(dialling: Dialling, leg: Leg): Dialled {
  const { stage, verb } = dialling;
  const action = actionOf(verb, stage);
  const { until, starEnds } = limitsOf(dialling);
  const done = async (seconds: number): Promise<Params> => {
    await tell(dialling, leg, ['completed']);
    return { DialCallStatus: 'completed', DialCallSid: leg.sid, DialCallDuration: String(seconds), DialBridged: 'true' };
  };
  return {
    engaged: new Talking({
      stage,
      starEnds,
      until: Math.min(until, stage.now + (leg.party.talks ?? Number.POSITIVE_INFINITY)),
      over: async (seconds) => stage.goOn(action, await done(seconds)),
      // "Caller hangs up first -> session ends": no action is requested.
      left: async (seconds) => {
        await done(seconds);
      },
    }),
  };
}

/** Numbers and clients ring at once: "simultaneous ring up to 10 Clients, first wins, others canceled". */
export async function dialPeople(dialling: Dialling): Promise<Dialled> {
  const { stage } = dialling;
  const legs = legsOf(dialling);
  const first = whoAnswers(legs, ringSeconds(dialling));
  for (const leg of legs.filter((one) => one !== first)) await tell(dialling, leg, ['initiated', 'ringing', leg.party.does === 'answers' ? 'canceled' : leg.party.does]);
  if (first === undefined) return nobodyAnswers(dialling, legs);
  stage.now += rings(first);
  const { url } = first.called.attributes;
  // "Dial > Client/Number url runs on the called party's side"
  if (url !== undefined) await stage.report(stage.resolve(url), { CallSid: first.sid, ParentCallSid: stage.callSid, CallStatus: 'in-progress', Direction: 'outbound-dial' });
  await tell(dialling, first, ['initiated', 'ringing', 'in-progress']);
  return talkWith(dialling, first);
}
