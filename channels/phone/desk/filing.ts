import type { MatterDraft } from '../../../server/ports/assistant-wishes.js';
import type { DeskAnswer } from '../dialogue/effects.js';
import type { About, ElementName, Form } from '../dialogue/forms.js';
import { toldForStaff } from '../dialogue/note.js';
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
  return { kind: 'filed', form, filed: await desk.fileMatter({ key: `phone:${actOf(as, asking)}`, lang, callId: unknown ? null : asking.callId, draft }) };
}

async function fileVisit({ mode, item }: Visit, { form, lang, as }: EffectOf<'file'>, [{ desk }, asking]: readonly [DeskSide, Asking]): Promise<DeskAnswer> {
  const told = (element: ElementName): string => toldForStaff(form, element);
  const visit = { mode, itemCode: item.code, forWhom: told('for_whom'), where: told('address'), needs: told('needs'), wished: told('wished'), phone: form.phone ?? null };
  return { kind: 'filed', form, filed: await desk.fileVisit({ key: `phone:${actOf(as, asking)}`, lang, callId: asking.callId, ...visit }) };
}

/** Matters, visits, progress and calls back. */
export const filingDoing: Doing<'note_callback' | 'read_progress' | 'load_visit_items' | 'file'> = {
  note_callback: async ({ phone, lang, last, note }, { desk }, { callId }) => ({ kind: 'callback_noted', last, ...(await desk.requestCallback({ key: `callback:${callId}`, phone, lang, callId, note })) }),
  read_progress: async ({ ticketNo, code, wrongPairs }, { desk }) => ({ kind: 'progress', wrongPairs, progress: await desk.progress({ ticketNo, code }) }),
  load_visit_items: async ({ mode }, { desk }) => ({ kind: 'visit_items', mode, items: await desk.visitItems(mode) }),
  file: (effect, side, asking) => {
    const { about } = effect.form;
    return about.kind === 'matter' ? fileMatter(about, effect, [side, asking]) : fileVisit(about, effect, [side, asking]);
  },
};
