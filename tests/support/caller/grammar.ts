import { problemCodes, TwimlProblem } from './problem.js';

export interface Verb {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  nested: readonly Verb[];
}
interface Rule {
  attributes: readonly string[];
  nested: readonly string[];
}

const gatherAttributes =
  'action actionOnEmptyResult barge-in bargeIn debug enhanced finishOnKey hints input language maxSpeechTime method numDigits partialResultCallback partialResultCallbackMethod profanityFilter speechModel speechTimeout timeout';

const recordAttributes =
  'action finishOnKey maxLength method playBeep recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod timeout transcribe transcribeCallback trim';
const dialAttributes =
  'action answerOnBridge callerId hangupOnStar method record recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod recordingTrack ringTone sequential timeLimit timeout trim';
const conferenceAttributes =
  'beep coach endConferenceOnExit eventCallbackUrl jitterBufferSize maxParticipants muted participantLabel record recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod region startConferenceOnEnter statusCallback statusCallbackEvent statusCallbackMethod trim waitMethod waitUrl';
const calledAttributes = 'method statusCallback statusCallbackEvent statusCallbackMethod url';

const grammar: Readonly<Record<string, Rule>> = {
  Say: { attributes: ['language', 'loop', 'voice'], nested: [] },
  Play: { attributes: ['digits', 'loop'], nested: [] },
  Pause: { attributes: ['length'], nested: [] },
  Gather: { attributes: gatherAttributes.split(' '), nested: ['Say', 'Play', 'Pause'] },
  Redirect: { attributes: ['method'], nested: [] },
  Hangup: { attributes: [], nested: [] },
  Reject: { attributes: ['reason'], nested: [] },
  Record: { attributes: recordAttributes.split(' '), nested: [] },
  Enqueue: { attributes: ['action', 'maxQueueSize', 'method', 'waitUrl', 'waitUrlMethod', 'workflowSid'], nested: [] },
  Leave: { attributes: [], nested: [] },
  Dial: { attributes: dialAttributes.split(' '), nested: ['Number', 'Client', 'Queue', 'Conference'] },
};

/** What <Dial> may hold. */
const inDial: Readonly<Record<string, Rule>> = {
  Number: { attributes: [...calledAttributes.split(' '), 'byoc', 'phoneNumberSid', 'sendDigits'], nested: [] },
  Client: { attributes: calledAttributes.split(' '), nested: ['Identity', 'Parameter'] },
  Queue: { attributes: ['method', 'postWorkActivitySid', 'reservationSid', 'url'], nested: [] },
  Conference: { attributes: conferenceAttributes.split(' '), nested: [] },
  Identity: { attributes: [], nested: [] },
  Parameter: { attributes: ['name', 'value'], nested: [] },
};
const innerRules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = { Dial: inDial, Client: inDial };

/** Real verbs this player does not play yet: refused aloud rather than skipped. */
const notYet = new Set(['Connect', 'Pay', 'Prompt', 'Refer', 'Siprec', 'Sms', 'Start', 'Stop', 'Stream', 'Transcription']);

function outside(message: string): TwimlProblem {
  return new TwimlProblem(problemCodes.outsideGrammar, message);
}

function ruleOf({ name }: Verb, parent: string | null): Rule {
  const rule = (innerRules[parent ?? ''] ?? grammar)[name];
  if (rule === undefined) throw outside(notYet.has(name) ? `<${name}> is not played by this stand-in yet` : `<${name}> is no verb`);
  return rule;
}

function mayStandIn(name: string, parent: string): boolean {
  return (grammar[parent] ?? inDial[parent])?.nested.includes(name) === true;
}

/** Throws unless a verb stands where it may, with attributes it has. */
export function checkGrammar(verb: Verb, parent: string | null): void {
  const rule = ruleOf(verb, parent);
  if (parent !== null && !mayStandIn(verb.name, parent)) throw outside(`<${verb.name}> may not stand inside <${parent}>`);
  const unknown = Object.keys(verb.attributes).find((name) => !rule.attributes.includes(name));
  if (unknown !== undefined) throw outside(`<${verb.name}> has no attribute ${unknown}`);
  for (const inner of verb.nested) checkGrammar(inner, verb.name);
}
