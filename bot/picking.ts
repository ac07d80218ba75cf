import { bare } from './normalise.js';
import type { BotState } from './state.js';

type Offered = BotState['choices'][number];

const ordinals: readonly RegExp[] = [
  /^(?:第?[一1](?:个|种|条)?|前者|前(?:面)?(?:那)?(?:一)?个|上面(?:那)?(?:一)?个|头一个|(?:the )?first(?: one)?|the former|one)$/,
  /^(?:第?[二2两](?:个|种|条)?|(?:the )?second(?: one)?|two)$/,
  /^(?:第?[三3](?:个|种|条)?|(?:the )?third(?: one)?|three)$/,
];
const last = /^(?:后者|后(?:面)?(?:那)?(?:一)?个|最后(?:那)?(?:一)?个|下面(?:那)?(?:一)?个|(?:the )?last(?: one)?|the latter)$/;
const yes = /^(?:是|是的|对|对的|嗯|没错|就是|就这个|yes|yeah|right|that one)$/;
const wrapping = /^(?:the |a |an )|^(?:我(?:问|说|要|想要)的?是|我要的?|我想(?:问|办)?|就是|就|是|要|选|办)|(?:那一?个|这一?个|的|吧|啊|呀|呢|那种| ?(?:the |that )?one| please)+$/g;
const fewest = 2;

/** What is left of a reply that only names: 「我说的是登记那个」→「登记」. */
function core(text: string): string {
  let said = bare(text);
  for (let before = ''; before !== said; ) {
    before = said;
    said = said.replaceAll(wrapping, '').trim();
  }
  return said;
}

function byPlace({ choices }: BotState, said: string): Offered | undefined {
  const place = ordinals.findIndex((words) => words.test(said));
  if (place >= 0) return choices[place];
  return last.test(said) ? choices.at(-1) : undefined;
}

/** The one choice whose name has these words in it; in English, words that only one of them has. */
function byPart({ choices }: BotState, said: string): Offered | undefined {
  if (said.length < fewest) return undefined;
  const named = choices.filter(({ label }) => label.toLowerCase().includes(said));
  return named.length === 1 ? named[0] : undefined;
}

/** Which offered choice a normalised text picks: by name, by part of a name, by number, or yes when there was only one. */
export function picked(state: BotState, text: string): Offered | undefined {
  if (state.choices.length === 0) return undefined;
  const byName = state.choices.find((choice) => [choice.label, choice.say].some((words) => words.toLowerCase() === text));
  if (byName !== undefined) return byName;
  const said = bare(text);
  if (state.choices.length === 1 && yes.test(said)) return state.choices[0];
  return byPlace(state, said) ?? byPlace(state, core(text)) ?? byPart(state, core(text));
}
