import { heardFromDesk } from './dialogue/answers.js';
import { spoken } from './dialogue/asking.js';
import { asksForPerson, asksOnlyForPerson } from './dialogue/person-words.js';
import type { CallerInput, DialogueEvent, Outcome } from './dialogue/events.js';
import { isSecret } from './dialogue/forms.js';
import type { DialogueState, Place, StepName } from './dialogue/state.js';
import { askDesk, to, type Move, type Question, type Words } from './dialogue/step.js';
import { steps } from './steps/all-steps.js';
import { firstQuestion } from './steps/opening.js';
import { partingMove, towardsPerson } from './steps/person.js';
import type { PromptKey } from './words/prompts.js';
import { say, type Sentence } from './words/say.js';
import { emergencyIn } from '../../server/desk/intake/emergency.js';

const PATIENCE = 2;

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

/** A booking is being moved only as long as a new time is being chosen. */
const choosing: ReadonlySet<StepName> = new Set(['day', 'time', 'confirm']);
function arrive(state: DialogueState, said: readonly Sentence[]): Outcome {
  return listen(choosing.has(state.place.step) ? state : { ...state, moving: null }, said);
}

function follow(state: DialogueState, move: Move): Outcome {
  switch (move.go) {
    case 'end':
      return { then: 'hang_up', state, prompts: move.say };
    case 'missed':
      return missed(state, 'speech');
    case 'connect':
      return { then: 'connect', state: { ...state, misses: 0, place: move.place }, prompts: move.say, connect: move.connect };
    case 'ask_desk':
      return { then: 'ask_desk', state: { ...state, ...move.set }, effect: move.effect };
    default:
      return arrive({ ...state, ...move.set, misses: 0, place: move.place }, move.say ?? []);
  }
}

const missWords = { silence: 'not_heard', keys: 'no_such_key', speech: 'not_understood', recording: 'not_heard' } as const;

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

function dangerIn(input: Words, { lang }: DialogueState): Sentence | null {
  const danger = input.kind === 'speech' ? emergencyIn(input.text) : null;
  return danger && { lang, text: danger.words[lang] };
}

/** Danger, or a wish for a person, in words. */
function spokenAnywhere(state: DialogueState, input: Words & { kind: 'speech' }): Outcome | null {
  const tells = steps[state.place.step].tells === true;
  const danger = tells ? null : dangerIn(input, state);
  if (danger !== null) return follow(state, to({ step: 'offer' }, [danger]));
  return (tells ? asksOnlyForPerson : asksForPerson)(input.text) ? follow(state, towardsPerson(state)) : null;
}

/** What means the same everywhere: danger, a person, hear it again. Numbers being keyed in may contain any digit. */
function everywhere(state: DialogueState, input: Words): Outcome | null {
  if (input.kind === 'speech') return spokenAnywhere(state, input);
  if (input.kind !== 'keys') return null;
  if (input.keys === '0') return follow(state, towardsPerson(state));
  return input.keys === '*' ? listen(state, []) : null;
}

/** Who tells of danger hears whom to call, and the telling goes on. */
function warned(state: DialogueState, input: Words, move: Move): Move {
  const danger = dangerIn(input, state);
  return danger === null || move.go !== 'to' ? move : { ...move, say: [danger, ...(move.say ?? [])] };
}

function answered(state: DialogueState, input: CallerInput): Outcome {
  if (input.kind === 'silence') return missed(state, 'silence');
  const common = everywhere(state, input);
  if (common !== null) return common;
  const move = hear(input, state.place, state);
  if (move === null) return missed(state, input.kind);
  const next = follow(state, warned(state, input, move));
  return input.kind === 'recording' && input.hungUp ? hungUp(next.state) : next;
}

/** Somebody recorded what it is and hung up: to them it was done, so a person must listen to it. */
function leftRecording({ place }: DialogueState): boolean {
  return 'form' in place && !isSecret(place.form) && Object.values(place.form.told).some((told) => told.as === 'recording');
}

/** A caller who wanted a person, or whom the line had given up on, is a missed call; anyone else simply ended the call. */
function hungUp(state: DialogueState): Outcome {
  const { step: at } = state.place;
  if (at === 'with_person') return follow(state, askDesk({ do: 'stop_waiting', after: 'parting' }));
  return at === 'offer' || at === 'wait' || leftRecording(state) ? follow(state, partingMove(state)) : { then: 'hang_up', state, prompts: [] };
}

/** How waiting ended. A report of a wait that is over already changes nothing. */
function personEnded(state: DialogueState, result: 'talked' | 'left' | 'failed'): Outcome {
  const { place } = state;
  if (place.step !== 'with_person') return listen(state, []);
  if (result === 'talked') return { then: 'hang_up', state, prompts: spoken(state, ['goodbye']) };
  return follow(state, askDesk({ do: 'stop_waiting', after: place.reason === 'greeting' ? 'line' : 'callback' }));
}

function begun(state: DialogueState): Outcome {
  return follow(state, state.personFirst ? askDesk({ do: 'find_people', lang: state.lang, reason: 'greeting' }) : firstQuestion(state));
}

const inputs: readonly DialogueEvent['kind'][] = ['keys', 'speech', 'recording', 'silence'];
function isInput(event: DialogueEvent): event is CallerInput {
  return inputs.includes(event.kind);
}

/** One turn of the phone dialogue: pure, engine-neutral. A wanted effect is answered by calling again with the desk's answer. */
export function step(state: DialogueState, event: DialogueEvent): Outcome {
  if (isInput(event)) return answered(state, event);
  switch (event.kind) {
    case 'start':
      return begun(state);
    case 'person':
      return personEnded(state, event.result);
    case 'hang_up':
      return hungUp(state);
    case 'too_long':
      return follow(state, partingMove(state));
    default:
      return follow(state, heardFromDesk(event, state));
  }
}
