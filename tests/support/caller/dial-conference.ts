import { limitsOf, type Dialled, type Dialling } from './dial.js';
import { actionOf, type Stage } from './engagement.js';
import { sameTime, type Participant, type Room } from './switchboard.js';
import type { Verb } from './grammar.js';
import { Talking } from './talking.js';

/** "statusCallbackEvent start end join leave mute hold modify speaker announcement" */
const events = { start: 'conference-start', end: 'conference-end', join: 'participant-join', leave: 'participant-leave' } as const;

/** Tells what happens in a conference, where somebody asked to hear. */
function teller({ attributes }: Verb, stage: Stage, room: Room): (event: keyof typeof events) => Promise<void> {
  const { statusCallback, statusCallbackEvent = '' } = attributes;
  const wanted = statusCallbackEvent.split(' ');
  return async (event) => {
    if (statusCallback === undefined || !wanted.includes(event)) return;
    const who = event === 'join' || event === 'leave' ? { CallSid: stage.callSid } : {};
    await stage.report(stage.resolve(statusCallback), { ConferenceSid: room.sid, FriendlyName: room.name, StatusCallbackEvent: events[event], ...who });
  };
}

async function tellAll(others: readonly Participant[], stage: Stage): Promise<void> {
  for (const other of others) {
    sameTime(stage, other.stage);
    await other.otherLeft();
  }
}

/** "conference: answered, no DialCallSid" */
export async function dialConference(dialling: Dialling, called: Verb): Promise<Dialled> {
  const { verb, stage, switchboard } = dialling;
  const { startConferenceOnEnter, endConferenceOnExit } = called.attributes;
  const room = switchboard.room(called.text);
  const tell = teller(called, stage, room);
  const action = actionOf(verb, stage);
  const over = (): Promise<void> => stage.goOn(action, { DialCallStatus: 'answered' });
  const self: Participant = { stage, otherLeft: over, startsOnEnter: startConferenceOnEnter !== 'false', endsOnExit: endConferenceOnExit === 'true' };
  const begins = room.enter(self);
  await tell('join');
  if (begins) await tell('start');
  const leave = async (): Promise<void> => {
    const others = room.exit(self);
    await tell('leave');
    if (room.people.length === 0) await tell('end');
    switchboard.close(room);
    await tellAll(others, stage);
  };
  return { engaged: new Talking({ ...limitsOf(dialling), stage, over: async () => { await leave(); await over(); }, left: leave }) };
}
