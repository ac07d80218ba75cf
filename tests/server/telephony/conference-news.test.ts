import { expect, it } from 'vitest';
import { newsOf } from '../../../server/adapters/telephony/conference-news.js';
import { identityOf } from '../../../server/adapters/telephony/identity.js';
import { after, agent, callIn, colleague, otherAgent, unit, watching } from '../../support/calls.js';

const left = (label: string) => ({ label, came: false, leg: 'CA-leg' });
const came = (label: string) => ({ label, came: true, leg: 'CA-leg' });

it('a caller who hangs up, or answers a callback, is told of the caller, with the leg they are on', () => {
  expect(newsOf(callIn('talking'), left('caller'))).toEqual({ do: 'caller_left' });
  expect(newsOf(callIn('calling'), came('caller'))).toEqual({ do: 'caller_answered', leg: 'CA-leg' });
});

it.each(['queued', 'offered', 'wrap_up', 'done', 'abandoned'] as const)('whoever the desk itself moved while the call is %s is no news', (state) => {
  for (const label of ['caller', identityOf(agent.id)]) expect(newsOf(callIn(state), left(label))).toBeNull();
});

it('an agent whose browser is gone is told of, an agent who handed over is not', () => {
  expect(newsOf(callIn('held'), left(identityOf(agent.id)))).toEqual({ do: 'agent_lost' });
  expect(newsOf({ ...callIn('talking'), agent: { ...otherAgent, joinedAt: 0 } }, left(identityOf(agent.id)))).toBeNull();
  expect(newsOf(callIn('talking'), came(identityOf(agent.id)))).toBeNull();
});

it('units and colleagues are told of by the desk’s own name for them', () => {
  expect(newsOf(callIn('consulting'), came(unit.label))).toEqual({ do: 'party_answered', label: unit.label });
  expect(newsOf(after(callIn('talking'), { do: 'consult', party: colleague, note: '' }), left(identityOf(otherAgent.id)))).toEqual({ do: 'party_left', label: colleague.label });
});

it('a supervisor who leaves is told of, a stranger is not', () => {
  const watched = after(callIn('talking'), [{ do: 'listen', mode: 'listen' }, { actor: watching }]);
  expect(newsOf(watched, left(identityOf(watching.id)))).toEqual({ do: 'stop_listening' });
  expect(newsOf(watched, left('agent_nobody'))).toBeNull();
});
