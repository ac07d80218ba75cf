import { plainWish } from '../context.js';
import { correctionIn } from '../corrections.js';
import { emergencyReply, handoverReply } from '../hard-replies.js';
import { refusalReply } from '../refusal-reply.js';
import { smalltalkReply } from '../smalltalk-reply.js';
import type { Slots } from '../slots.js';
import type { Taken } from '../taken.js';
import { takenFrom } from '../taken.js';
import type { BotTurn, Brain, Message } from '../turn.js';
import { understood } from '../turn.js';
import type { Read, Reading } from '../understand.js';
import { readNeed } from '../understand.js';
import { agrees, correcting, disagrees, givesUp } from './affirm.js';
import { aboutForm, asksBack, otherForm } from './digressions.js';
import type { Said } from './element.js';
import type { Form } from './form.js';
import { unseen } from './form.js';
import { asks, asksAgain, carriesOut, closes, returnsTo } from './form-turns.js';
import { gathered } from './gathering.js';
import { matterGiven } from './matter-given.js';
import { opensBooking, opensMatter } from './opening.js';
import { mentionedService, namedService } from './services.js';
import { bookingStep, deedOf, elementsOf, nextStep } from './steps.js';
import { formWords } from './words.js';

/** A message that came while a form is open. */
interface Scene {
  readonly brain: Brain;
  readonly message: Message;
  readonly form: Form;
  readonly said: Said;
  readonly reading: Exclude<Reading, { kind: 'hard' }>;
  /** Replies to a question about a service, without regard to the form. */
  readonly aside: (read: Read) => BotTurn;
}

const danger = { kind: 'emergency', alarm: 'danger', number: '110、119、120' } as const;

function taken({ form }: Scene, slots: Slots = {}): Taken {
  const { item: named, ...given } = slots;
  return { action: form.kind === 'manage' ? 'book' : form.kind, item: form.kind === 'book' ? (named ?? form.slots['item'] ?? null) : null, field: null, slots: given };
}

function changes(form: Form, given: Slots): Slots {
  return Object.fromEntries(Object.entries(given).filter(([slot, value]) => form.slots[slot] !== value));
}

/** What was read back stands only until something is changed. */
function filled(form: Form, given: Slots): Form {
  const { line: _line, ...rest } = form;
  const slots = { ...form.slots, ...given };
  // Something new was given, though not what was asked: the question counts from the beginning.
  const tries = given[form.open] === undefined ? -1 : form.tries;
  return { ...rest, tries, slots };
}

function goesOn({ brain, message }: Scene, form: Form): BotTurn {
  return form.kind === 'book' ? bookingStep(form, brain.guides, message) : nextStep(form, message);
}

function agreed(scene: Scene): BotTurn {
  const { form, message } = scene;
  const reading = taken(scene, { confirm: 'yes' });
  const deed = form.open === 'confirm' ? deedOf(form) : undefined;
  if (deed !== undefined) return { ...carriesOut(form, deed, message), reading };
  return { ...asksAgain({ ...form, open: form.open === unseen ? 'confirm' : form.open }, { text: '' }, message), reading };
}

function dropped(scene: Scene): BotTurn {
  const { form, message: { lang } } = scene;
  const slots = form.open === 'confirm' ? { confirm: 'no' } : {};
  return { ...closes({ outcome: 'dropped', reason: `${form.kind}_dropped`, lang, text: formWords.dropped[lang], guesses: [] }, scene.message), reading: taken(scene, slots) };
}

function refusedDraft(scene: Scene): BotTurn | undefined {
  const { form, message, said } = scene;
  if (form.open !== 'confirm' || !disagrees(said.text)) return undefined;
  return { ...asks(form, { open: 'confirm', text: formWords.sayWhat[message.lang], choices: form.choices.slice(1) }, message), reading: taken(scene, { confirm: 'no' }) };
}

function startsOther(scene: Scene, kind: Form['kind'], read: Read): BotTurn {
  const { brain, message, said } = scene;
  const item = namedService(read, brain.reader.names);
  const { turn, given } = kind === 'file' ? opensMatter(said, message) : opensBooking(said, { item, guides: brain.guides }, message);
  return { ...turn, reading: { action: kind, item: kind === 'book' ? (item ?? null) : null, field: null, slots: given } };
}

/** Whether a service that is named is meant for the form, and not only spoken of. */
function namesAnew({ open }: Form, { action, text }: Read): boolean {
  return open === 'item' || action === 'book' || correcting.test(text);
}

/** The service a message may mean: as the reply to「哪件事」, as a correction, or named in so many words. */
function otherService({ reader }: Brain, { open }: Form, read: Read): string | undefined {
  const rest = correctionIn(read.text);
  if (open === 'item' || rest !== undefined) return namedService(rest === undefined ? read : readNeed(reader, rest), reader.names);
  return mentionedService(read.text, reader.names);
}

function givenBy({ brain, form, said }: Scene, read: Read): Slots {
  const given = gathered(elementsOf(form), form, said);
  if (form.kind === 'file') return matterGiven(form, { given, said, read });
  if (form.kind === 'manage') return given;
  const item = otherService(brain, form, read);
  const isOther = item !== undefined && item !== form.slots['item'];
  return isOther && namesAnew(form, read) ? { ...given, item } : given;
}

function takesIn(scene: Scene, given: Slots): BotTurn {
  const { form } = scene;
  return { ...goesOn(scene, filled(form, given)), reading: taken(scene, changes(form, given)) };
}

/** What belongs neither to the form nor to anything else known: asked again, up to a point. */
function unmatched(scene: Scene, read: Read): BotTurn {
  const { form, message, aside } = scene;
  if (read.action === 'smalltalk') return { ...asksAgain(form, { text: smalltalkReply(read.text, message.lang).text }, message), reading: takenFrom(read) };
  if (read.action === 'decline') return { ...asksAgain(form, refusalReply('out_of_scope', message.lang), message), reading: takenFrom(read) };
  if (read.action === 'progress') return { ...returnsTo(form, aside(read), message), reading: takenFrom(read) };
  return { ...asksAgain(form, { text: formWords.again[message.lang] }, message), reading: { ...taken(scene), action: 'clarify', item: null } };
}

function digresses(scene: Scene, read: Read): BotTurn | undefined {
  const { form, message, said, aside } = scene;
  const own = aboutForm(form.kind, said.raw);
  if (own !== undefined) return { ...returnsTo(form, { outcome: 'answered', reason: 'about_form', lang: message.lang, text: own[message.lang], guesses: [] }, message), reading: taken(scene) };
  if (!asksBack(read)) return undefined;
  const made = aside(read);
  const reading = made.reading ?? takenFrom(read);
  return made.outcome === 'handover' ? { ...made, reading } : { ...returnsTo(form, made, message), reading };
}

/** Danger, and a wish for a person, that no hard rule saw. */
function leaves({ message: { lang, state } }: Scene, read: Read): BotTurn | undefined {
  const reply = read.action === 'emergency' ? emergencyReply(danger, lang) : read.action === 'human' ? handoverReply('asked_for_person', lang) : undefined;
  return reply === undefined ? undefined : { ...understood(reply, state), reading: takenFrom(read) };
}

function heardRead(scene: Scene, read: Read): BotTurn {
  const { form, said } = scene;
  if (agrees(said.text)) return agreed(scene);
  const other = otherForm(form.kind, read);
  if (other !== undefined) return startsOther(scene, other, read);
  const aside = digresses(scene, read);
  if (aside !== undefined) return aside;
  const given = givenBy(scene, read);
  if (Object.keys(given).length > 0) return takesIn(scene, given);
  if (givesUp(said.text)) return dropped(scene);
  return refusedDraft(scene) ?? leaves(scene, read) ?? unmatched(scene, read);
}

/** Asking after a ticket by its number is no reply, whatever the number looks like. */
function followsUp(read: Read): Read {
  const wish = plainWish(read);
  return wish?.action === 'progress' ? wish : read;
}

/** A message in the midst of a form: agreed, dropped, digressed from, filled in, or not understood. Danger and a wish for a person were seen to before. */
export function formTurn(scene: Scene): BotTurn {
  const { form, message, reading } = scene;
  const { lang } = message;
  switch (reading.kind) {
    case 'empty':
      return { ...asksAgain(form, { text: formWords.again[lang] }, message), reading: takenFrom(reading) };
    case 'refuse':
      return { ...returnsTo(form, refusalReply(reading.reason, lang), message), reading: takenFrom(reading) };
    case 'read':
      return heardRead(scene, followsUp(reading));
  }
}
