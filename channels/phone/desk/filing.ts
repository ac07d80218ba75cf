import type { MatterDraft } from '../../../server/ports/assistant-wishes.js';
import type { PhoneVisit } from '../../../server/ports/citizen-desk.js';
import type { DeskAnswer } from '../dialogue/effects.js';
import type { About, ElementName, Form } from '../dialogue/forms.js';
import { recordingsOf, toldForStaff } from '../dialogue/note.js';
import { actOf, type Asking, type DeskSide, type Doing, type EffectOf } from './side.js';

type Matter = Extract<About, { kind: 'matter' }>;
type Visit = Extract<About, { kind: 'visit' }>;

/** What a key says is no place and nobody. */
function named(form: Form, element: ElementName): string | null {
  const told = form.told[element];
  return told === undefined || told.as === 'key' ? null : toldForStaff(form, element);
}

function draftOf(form: Form, { type, secret }: Matter): MatterDraft {
  const phone = form.phone ?? null;
  const facts = { what: toldForStaff(form, 'what'), where: named(form, 'where') ?? '', when: toldForStaff(form, 'when'), whom: named(form, 'whom') };
  return { type, ...facts, phone, anonymous: phone === null, confidential: secret };
}

async function fileMatter(about: Matter, { form, lang, as }: EffectOf<'file'>, [{ desk }, asking]: readonly [DeskSide, Asking]): Promise<DeskAnswer> {
  const draft = draftOf(form, about);
  const unknown = draft.anonymous || draft.confidential;
  return { kind: 'filed', form, filed: await desk.fileMatter({ key: `phone:${actOf(as, asking)}`, lang, callId: unknown ? null : asking.callId, recordings: recordingsOf(form), draft }) };
}

const accessKeys: Readonly<Record<string, PhoneVisit['access']>> = { '2': ['wheelchair'], '3': ['sign_language'], '4': ['dialect'], '5': ['large_print'] };
const partKeys: Readonly<Record<string, PhoneVisit['part']>> = { '1': 'morning', '2': 'afternoon' };

function keyOf(form: Form, element: ElementName): string {
  const told = form.told[element];
  return told?.as === 'key' ? told.key : '';
}
function accessOf(form: Form): PhoneVisit['access'] {
  return accessKeys[keyOf(form, 'needs')] ?? [];
}
function partOf(form: Form): PhoneVisit['part'] {
  return partKeys[keyOf(form, 'wished')] ?? 'any';
}

async function fileVisit({ mode, item }: Visit, { form, lang, as }: EffectOf<'file'>, [{ desk }, asking]: readonly [DeskSide, Asking]): Promise<DeskAnswer> {
  const told = (element: ElementName): string => toldForStaff(form, element);
  const words = { forWhom: told('for_whom'), where: told('address'), needs: told('needs'), wished: told('wished') };
  const visit = { mode, itemCode: item.code, ...words, access: accessOf(form), part: partOf(form), phone: form.phone ?? null };
  const noted = await desk.fileVisit({ key: `phone:${actOf(as, asking)}`, lang, callId: asking.callId, recordings: recordingsOf(form), ...visit });
  return 'bookingNo' in noted ? { kind: 'visit_requested', ...noted } : { kind: 'filed', form, filed: noted };
}

/** Matters, visits, progress and calls back. */
export const filingDoing: Doing<'note_callback' | 'read_progress' | 'load_visit_items' | 'file'> = {
  note_callback: async ({ phone, lang, last, note }, { desk }, { callId }) => ({ kind: 'callback_noted', last, ...(await desk.requestCallback({ key: `callback:${callId}`, phone, lang, callId, asked: !last, note })) }),
  read_progress: async ({ ticketNo, code, wrongPairs }, { desk }) => ({ kind: 'progress', wrongPairs, progress: await desk.progress({ ticketNo, code }) }),
  load_visit_items: async ({ mode }, { desk }) => ({ kind: 'visit_items', mode, items: await desk.visitItems(mode) }),
  file: (effect, side, asking) => {
    const { about } = effect.form;
    return about.kind === 'matter' ? fileMatter(about, effect, [side, asking]) : fileVisit(about, effect, [side, asking]);
  },
};
