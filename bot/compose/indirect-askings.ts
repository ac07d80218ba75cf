import { basisFrames, formsFrames, materialsFrames } from '../corpus/asking/indirect-papers.js';
import { conditionsFrames, feeFrames, leadIns, overviewFrames, timeFrames } from '../corpus/asking/indirect-terms.js';
import { contactFrames, onlineFrames, placeFrames, stepsFrames } from '../corpus/asking/indirect-ways.js';
import type { Corpus } from '../corpus/index.js';
import type { ItemSayings } from '../corpus/items/item-corpus.js';
import { payingServices, servicesPaidInto } from '../corpus/money-services.js';
import type { Field } from '../field.js';
import { fields } from '../field.js';
import type { Mouth } from './mouth.js';
import type { Spoken } from './spoken.js';

const framesOf: Readonly<Record<Field, readonly string[]>> = {
  overview: overviewFrames, conditions: conditionsFrames, materials: materialsFrames, fee: feeFrames, time_limit: timeFrames, place: placeFrames,
  steps: stepsFrames, online: onlineFrames, basis: basisFrames, contact: contactFrames, forms: formsFrames,
};

/** Of how many services each frame is asked, and how often a complaint comes before it. */
const [rounds, ledShare] = [3, 0.25];
const han = /\p{Script=Han}/u;
const slot = /\{\w\}/;

function servicesFor(frame: string, corpus: Corpus): readonly string[] {
  if (frame.includes('{b}')) return payingServices;
  return frame.includes('{y}') ? servicesPaidInto : Object.keys(corpus.items);
}

interface Asking {
  readonly field: Field;
  readonly frame: string;
}

/** A service's name and one wish of it in the tongue of the frame; nothing when the service has none there. */
function namedIn(speaker: Mouth, { names, wishes }: ItemSayings, frame: string): Record<string, string> | undefined {
  const inTongue = (list: readonly string[]): string => speaker.pick(list.filter((one) => han.test(one) === han.test(frame)));
  const [name, wish] = [inTongue(names), inTongue(wishes)];
  return name === '' || (wish === '' && frame.includes('{v}')) ? undefined : { n: name, b: name, y: name, v: wish };
}

function askedOfOne(speaker: Mouth, corpus: Corpus, { field, frame }: Asking): Spoken | undefined {
  const item = speaker.pick(servicesFor(frame, corpus));
  const sayings = corpus.items[item];
  const words = sayings === undefined ? undefined : namedIn(speaker, sayings, frame);
  if (words === undefined) return undefined;
  const told = speaker.fill(slot.test(frame) ? frame : `{n}，${frame}`, words);
  const led = han.test(frame) && speaker.fraction() < ledShare ? `${speaker.pick(leadIns)}，${told}` : told;
  return { text: speaker.say(led), action: 'answer', item, field };
}

/** Questions that ask for a part of a guide without naming it, each of some services, at times after a complaint. */
export function indirectAskings(speaker: Mouth, corpus: Corpus, keep: (text: string) => boolean): Spoken[] {
  const askings = fields.flatMap((field) => framesOf[field].filter(keep).map((frame) => ({ field, frame })));
  return askings.flatMap((asking) => {
    const bare: Spoken[] = slot.test(asking.frame) ? [] : [{ text: asking.frame, action: 'clarify', field: asking.field }];
    return [...bare, ...Array.from({ length: rounds }, () => askedOfOne(speaker, corpus, asking)).filter((one) => one !== undefined)];
  });
}
