import { aChoice, aKey, plain } from '../dialogue/asking.js';
import type { Form, MatterType } from '../dialogue/forms.js';
import { listStep } from '../dialogue/listing.js';
import { askDesk, to, type Move, type Step } from '../dialogue/step.js';
import { kinds } from '../words/elements.js';
import { say } from '../words/say.js';
import { nextOf } from './telling.js';

/** The first question of a matter; before a report, what confidence means. */
export function beginMatter(type: MatterType): Move {
  const form: Form = { about: { kind: 'matter', type, secret: type === 'report' }, told: {} };
  return type === 'report' ? { ...to({ step: 'secrecy', form }), set: { forget: true } } : nextOf(form);
}

/** What kind of matter. */
export const kind: Step<'kind'> = {
  ask: (_place, state) => plain('which_kind', aChoice(state, ['投诉', '举报', '求助', '建议', '表扬'])),
  hear: (input) => {
    const found = kinds.find(({ key, words }) => (input.kind === 'keys' ? key === input.keys : input.kind === 'speech' && words.test(input.text)));
    return found === undefined ? null : beginMatter(found.type);
  },
};

/** What confidence means, before a word of the report is said. */
export const secrecy: Step<'secrecy'> = {
  ask: (_place, state) => plain('secrecy', aKey(state)),
  hear: (input, { form }) => {
    const { about } = form;
    if (input.kind !== 'keys' || about.kind !== 'matter') return null;
    if (input.keys === '1') return nextOf(form);
    return input.keys === '2' ? { ...nextOf({ ...form, about: { ...about, secret: false } }), set: { forget: false } } : null;
  },
};

const modes: readonly (readonly [string, RegExp])[] = [
  ['3', /替(?:别人|家|他|她|老|孩|我[爸妈爷奶姥父母老家孩])|for (?:somebody|someone|my|him|her)\b/i],
  ['2', /代办|替|agent|do it for/i],
  ['1', /上门|来|come|visit/i],
];
function modeMeant(text: string): string {
  return modes.find(([, words]) => words.test(text))?.[0] ?? '';
}

/** Somebody comes, somebody does it, or one comes for somebody else. */
export const visitMode: Step<'visit_mode'> = {
  ask: (_place, state) => plain('visit_mode', aChoice(state, ['上门', '代办'])),
  hear: (input) => {
    const key = input.kind === 'keys' ? input.keys : input.kind === 'speech' ? modeMeant(input.text) : '';
    if (key === '1') return askDesk({ do: 'load_visit_items', mode: 'home_visit' });
    if (key === '3') return { ...askDesk({ do: 'load_items', proxy: true }), set: { proxyFor: '' } };
    return key === '2' ? askDesk({ do: 'load_visit_items', mode: 'proxy' }) : null;
  },
};

/** What it is for. */
export const visitItem = listStep<'visit_item'>({
  intro: (_place, { lang }) => say('which_visit', lang),
  choices: ({ items }, { lang }) => items.map(({ name, aliases }) => ({ label: name[lang], terms: [name.zh, name.en, ...aliases] })),
  choose: ({ items, mode }, index) => {
    const item = items[index];
    return item === undefined ? to({ step: 'menu' }) : nextOf({ about: { kind: 'visit', mode, item }, told: {} });
  },
  reread: (place, reading) => ({ ...place, reading }),
});
