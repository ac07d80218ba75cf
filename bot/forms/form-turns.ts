import type { Lang } from '../knowledge.js';
import type { BotReply, Choice } from '../reply.js';
import type { BotState } from '../state.js';
import type { BotTurn } from '../turn.js';
import { understood } from '../turn.js';
import { say, wording } from '../wording.js';
import type { Deed } from './desk-facts.js';
import type { Form } from './form.js';
import { formWords } from './words.js';

/** Where a form stands in a conversation. */
export interface Place {
  readonly state: BotState;
  readonly lang: Lang;
}

interface Question {
  readonly open: string;
  readonly text: string;
  readonly choices?: readonly Choice[];
}

/** How often the same question may be put before a person takes over. */
const patience = 2;

const inForm = (form: Form, lang: Lang, text: string): BotReply => ({ outcome: 'collecting', reason: `${form.kind}_${form.open}`, lang, text, guesses: [], ...(form.choices.length === 0 ? {} : { choices: form.choices }) });

function joined(lang: Lang, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(lang === 'zh' && parts.every((part) => !part?.includes('\n')) ? '' : '\n');
}

/** Puts a question; the same one too often in a row goes to a person with what there is. */
export function asks(form: Form, { open, text, choices = [] }: Question, { state, lang }: Place): BotTurn {
  const tries = open === form.open ? form.tries + 1 : 0;
  if (tries > patience) return givesOver(form, 'form_stuck', { state, lang });
  const { lead, ...rest } = form;
  const next: Form = { ...rest, open, tries, question: text, choices };
  return understood(inForm(next, lang, joined(lang, lead, text)), { ...state, form: next });
}

/** Says something and puts the open question again. */
export function asksAgain(form: Form, before: Pick<BotReply, 'text'> & Partial<Pick<BotReply, 'source'>>, { state, lang }: Place): BotTurn {
  const tries = form.tries + 1;
  if (tries > patience) return givesOver(form, 'form_stuck', { state, lang });
  return understood(inForm(form, lang, joined(lang, before.text, form.question)), { ...state, form: { ...form, tries } });
}

/** Answers something else in the midst of a form, then comes back to its open question. */
export function returnsTo(form: Form, made: BotReply, { state, lang }: Place): BotTurn {
  const text = `${made.text}\n${formWords.goOn[lang]}${form.question}`;
  return understood({ ...made, text, ...(form.choices.length === 0 ? {} : { choices: form.choices }) }, { ...state, form });
}

/** Passes to a person with the form as far as it is filled in. */
export function givesOver(form: Form, reason: 'form_stuck' | 'desk_refused', { state, lang }: Place): BotTurn {
  const words = reason === 'form_stuck' ? formWords.stuck : formWords.refused;
  return understood({ outcome: 'handover', reason, lang, text: words[lang], guesses: [] }, { ...state, form });
}

/** The form is over. One that was interrupted goes on; otherwise what else was raised is offered. */
export function closes(reply: BotReply, { state, lang }: Place): BotTurn {
  const { form: _over, paused, ...rest } = state;
  if (paused === undefined) return understood(reply, rest);
  const text = `${reply.text}\n${say(formWords.resume, lang)}${paused.question}`;
  return understood({ ...reply, text, ...(paused.choices.length === 0 ? {} : { choices: paused.choices }) }, { ...rest, form: paused });
}

/** Has the desk do what was confirmed. */
export function carriesOut(form: Form, deed: Deed, { state, lang }: Place): BotTurn {
  return { ...understood(inForm({ ...form, choices: [] }, lang, formWords.working[lang]), { ...state, form }), deed };
}

/** Needs the desk's own dialogue before it can go on. */
export function looksUp(form: Form, { state, lang }: Place): BotTurn {
  const reply: BotReply = { outcome: 'pointed', reason: 'book', lang, text: wording.book[lang], guesses: [] };
  return { ...understood(reply, { ...state, form }), ask: { kind: 'next', about: form.kind === 'manage' ? 'manage' : 'book', slots: form.slots } };
}
