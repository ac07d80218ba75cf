import { ticketTypeWords } from '../../../server/contract/words/vocabulary.js';
import { spokenCode } from '../../../server/contract/words/spoken-words.js';
import { tail } from '../caller-number.js';
import { elementsOf, isSecret, type Form } from '../dialogue/forms.js';
import type { DialogueState } from '../dialogue/state.js';
import { elements, toldWords, visitModes } from './elements.js';
import { say, type Sentence } from './say.js';

function opening({ about }: Form, lang: DialogueState['lang']): Sentence {
  if (about.kind === 'matter') return say('check_matter', lang, { type: ticketTypeWords[about.type][lang] });
  return say('check_visit', lang, { mode: visitModes[about.mode][lang], item: about.item.name[lang] });
}

/** A number that came with the call is named by its end, one keyed in is read out whole. */
function phoneSentence({ phone = null }: Form, state: Pick<DialogueState, 'lang' | 'phone'>): Sentence {
  const { lang } = state;
  if (phone === null) return say('no_phone', lang);
  const label = { zh: '联系电话', en: 'Phone' }[lang];
  const ending = { zh: '尾号', en: 'ending in ' }[lang];
  return say('told', lang, { label, told: phone === state.phone ? `${ending}${spokenCode(tail(phone), lang)}` : spokenCode(phone, lang) });
}

/** Everything that was told, read back in order. */
export function readBack(form: Form, state: Pick<DialogueState, 'lang' | 'phone'>): Sentence[] {
  const { lang } = state;
  const told = elementsOf(form).flatMap((element) => {
    const value = form.told[element];
    return value === undefined ? [] : [say('told', lang, { label: elements[element].label[lang], told: toldWords(element, value, lang) })];
  });
  return [opening(form, lang), ...told, phoneSentence(form, state), ...(isSecret(form) ? [say('is_secret', lang)] : [])];
}
