import { describe, expect, it } from 'vitest';
import { callStates, type CallState } from '../../../server/desk/calls/call.js';
import { callActs, type CallAct } from '../../../server/desk/calls/commands.js';
import { actsIn, transitions } from '../../../server/desk/calls/transitions.js';
import { refusalOf } from '../../support/builders.js';
import { at, callIn, decided, samples, watching } from '../../support/calls.js';

const bySupervisor: ReadonlySet<CallAct> = new Set<CallAct>(['listen', 'stop_listening']);
const pairs = callStates.flatMap((state) => callActs.map((act): [CallState, CallAct] => [state, act]));
const act = (state: CallState, what: CallAct) => decided(callIn(state), samples[what], bySupervisor.has(what) ? { actor: watching } : {});

describe('the table of a call', () => {
  it('names every act there is', () => {
    expect(Object.keys(transitions).sort()).toEqual([...callActs].sort());
  });

  it.each(pairs)('%s × %s does what the table says and nothing else', (state, what) => {
    const cell = transitions[what][state];
    if (cell === '-') expect(refusalOf(() => act(state, what))).toEqual({ code: 'illegal_move', facts: { callAction: what, callState: state, allowed: actsIn(state) } });
    else if (cell === '=') expect(act(state, what)).toEqual({ next: callIn(state), orders: [] });
    else expect(cell).toContain(act(state, what).next.state);
  });

  it.each(callStates)('lets nobody but the agent act for a call that is %s', (state) => {
    const own: CallAct[] = ['hold', 'hang_up', 'consult', 'finish', 'pass_on', 'mute'];
    const stranger = at({ actor: watching });
    for (const what of own.filter((one) => transitions[one][state] !== '-')) expect(refusalOf(() => decided(callIn(state), samples[what], stranger)).code).toBe('not_your_conversation');
  });

  it('leaves a mark of every change, with who did it', () => {
    expect(callIn('wrap_up').marks.map(({ what, byName }) => `${what} ${byName ?? ''}`)).toEqual(['enqueue 王敏', 'offer 王敏', 'accept 王敏', 'hang_up 王敏']);
  });
});
