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

const grammar: Readonly<Record<string, Rule>> = {
  Say: { attributes: ['language', 'loop', 'voice'], nested: [] },
  Play: { attributes: ['digits', 'loop'], nested: [] },
  Pause: { attributes: ['length'], nested: [] },
  Gather: { attributes: gatherAttributes.split(' '), nested: ['Say', 'Play', 'Pause'] },
  Redirect: { attributes: ['method'], nested: [] },
  Hangup: { attributes: [], nested: [] },
  Reject: { attributes: ['reason'], nested: [] },
};

/** Real verbs this player does not play yet: refused aloud rather than skipped. */
const notYet = new Set(['Record', 'Enqueue', 'Dial', 'Leave', 'Queue', 'Conference', 'Number', 'Client']);

function outside(message: string): TwimlProblem {
  return new TwimlProblem(problemCodes.outsideGrammar, message);
}

/** Throws unless a verb stands where it may, with attributes it has. */
export function checkGrammar(verb: Verb, parent: string | null): void {
  const rule = grammar[verb.name];
  if (rule === undefined) throw outside(notYet.has(verb.name) ? `<${verb.name}> is not played by this stand-in yet` : `<${verb.name}> is no verb`);
  if (parent !== null && grammar[parent]?.nested.includes(verb.name) !== true) throw outside(`<${verb.name}> may not stand inside <${parent}>`);
  const unknown = Object.keys(verb.attributes).find((name) => !rule.attributes.includes(name));
  if (unknown !== undefined) throw outside(`<${verb.name}> has no attribute ${unknown}`);
  for (const inner of verb.nested) checkGrammar(inner, verb.name);
}
