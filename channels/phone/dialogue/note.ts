import { ticketTypeWords } from '../../../server/contract/words/vocabulary.js';
import { spokenDate, spokenTime } from '../../../server/contract/words/spoken-words.js';
import { elements, toldWords, visitModes } from '../words/elements.js';
import { elementsOf, isSecret, type Form } from './forms.js';
import type { Chosen, DialogueState } from './state.js';

/** One thing told, with the number of its recording if there is one. */
export function toldForStaff(form: Form, element: ReturnType<typeof elementsOf>[number]): string {
  const told = form.told[element];
  if (told === undefined) return '';
  return told.as === 'recording' ? `${toldWords(element, told, 'zh')}，编号 ${told.id}` : toldWords(element, told, 'zh');
}

/** What of a form was recorded, by the recordings' numbers. */
export function recordingsOf({ told }: Pick<Form, 'told'>): string[] {
  return Object.values(told).flatMap((one) => (one.as === 'recording' ? [one.id] : []));
}

function ofForm(form: Form): string {
  if (isSecret(form)) return '';
  const { about } = form;
  const opening = about.kind === 'matter' ? `要${ticketTypeWords[about.type].zh}` : `${visitModes[about.mode].zh}：${about.item.name.zh}`;
  const lines = elementsOf(form).filter((element) => form.told[element] !== undefined).map((element) => `${elements[element].label.zh}：${toldForStaff(form, element)}`);
  return [opening, ...lines].join('；');
}

function ofChoice({ item, centre, date, slot }: Chosen, startedAt: number): string {
  return `要预约：${item.name.zh}，${centre.name.zh}，${spokenDate(date, startedAt, 'zh')}${spokenTime(slot.startsAt, 'zh')}，没有约成`;
}

/** What a caller had told by now, in Chinese, for the person who takes over; '' when nothing, or nothing that may be passed on. */
export function noteOf({ place, startedAt }: Pick<DialogueState, 'place' | 'startedAt'>): string {
  if ('form' in place) return ofForm(place.form);
  if ('chosen' in place) return ofChoice(place.chosen, startedAt);
  if ('item' in place) return `要预约：${place.item.name.zh}`;
  if ('guide' in place) return `在听指南：${place.guide.name.zh}`;
  return 'note' in place ? place.note : '';
}
