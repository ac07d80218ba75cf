import { heardFromDesk } from './dialogue/answers.js';
import { spoken } from './dialogue/asking.js';
import { asksForPerson } from './dialogue/person-words.js';
import type { CallerInput, DialogueEvent, Outcome } from './dialogue/events.js';
import type { DialogueState, Place, StepName } from './dialogue/state.js';
import { to, type Move, type Question } from './dialogue/step.js';
import { steps } from './steps/all-steps.js';
import { partingMove, towardsPerson } from './steps/person.js';
import type { PromptKey } from './words/prompts.js';
import { say, type Sentence } from './words/say.js';
import { emergencyIn } from '../../server/desk/intake/emergency.js';

const PATIENCE = 2;
type Words = Exclude<CallerInput, { kind: 'silence' }>;

function ask<K extends StepName>(place: Place<K>, state: DialogueState): Question {
  return steps[place.step].ask(place, state);
}
function hear<K extends StepName>(input: Words, place: Place<K>, state: DialogueState): Move | null {
  return steps[place.step].hear(input, place, state);
}
function giveUp<K extends StepName>(place: Place<K>, state: DialogueState): Move {
  return steps[place.step].giveUp?.(place, state) ?? to({ step: 'offer' }, spoken(state, ['lost_you']));
}

function listen(state: DialogueState, said: readonly Sentence[]): Outcome {
  const { prompts, expect } = ask(state.place, state);
  return { then: 'listen', state, prompts: [...said, ...prompts], expect };
}

function follow(state: DialogueState, move: Move): Outcome {
  if (move.go === 'end') return { then: 'hang_up', state, prompts: move.say };
  const next = { ...state, ...move.set };
  if (move.go === 'ask_desk') return { then: 'ask_desk', state: next, effect: move.effect };
  return listen({ ...next, misses: 0, place: move.place }, move.say ?? []);
}

const missWords = { silence: 'not_heard', keys: 'no_such_key', speech: 'not_understood' } as const;

/** A number keyed in wrongly is not a choice that is not there. */
function missWord(state: DialogueState, kind: CallerInput['kind']): PromptKey {
  return kind === 'keys' && ask(state.place, state).expect.most !== 1 ? 'wrong_number' : missWords[kind];
}

/** Asked again until patience ends; then the place decides, or a person is offered. */
function missed(state: DialogueState, kind: CallerInput['kind']): Outcome {
  const patience = steps[state.place.step].patience ?? PATIENCE;
  if (state.misses >= patience) return follow(state, giveUp(state.place, state));
  return listen({ ...state, misses: state.misses + 1 }, [say(missWord(state, kind), state.lang)]);
}

/** What means the same everywhere: danger, a person, hear it again. Numbers being keyed in may contain any digit. */
function everywhere(state: DialogueState, input: Words): Outcome | null {
  if (input.kind === 'speech') {
    const danger = emergencyIn(input.text);
    if (danger !== null) return follow(state, to({ step: 'offer' }, [{ lang: state.lang, text: danger.words[state.lang] }]));
    return asksForPerson(input.text) ? follow(state, towardsPerson(state)) : null;
  }
  if (input.keys === '0') return follow(state, towardsPerson(state));
  return input.keys === '*' ? listen(state, []) : null;
}

function answered(state: DialogueState, input: CallerInput): Outcome {
  if (input.kind === 'silence') return missed(state, 'silence');
  const common = everywhere(state, input);
  if (common !== null) return common;
  const move = hear(input, state.place, state);
  return move === null ? missed(state, input.kind) : follow(state, move);
}

/** A caller the line had given up on, and who then hung up, is a missed call; anyone else simply ended the call. */
function hungUp(state: DialogueState): Outcome {
  return state.place.step === 'offer' ? follow(state, partingMove(state)) : { then: 'hang_up', state, prompts: [] };
}

/** One turn of the phone dialogue: pure, engine-neutral. A wanted effect is answered by calling again with the desk's answer. */
export function step(state: DialogueState, event: DialogueEvent): Outcome {
  switch (event.kind) {
    case 'start':
      return listen(state, []);
    case 'keys':
    case 'speech':
    case 'silence':
      return answered(state, event);
    case 'hang_up':
      return hungUp(state);
    case 'too_long':
      return follow(state, partingMove(state));
    default:
      return follow(state, heardFromDesk(event, state));
  }
}
