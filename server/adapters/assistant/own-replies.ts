import { hardReply } from '../../../bot/hard-replies.js';
import { hardRule } from '../../../bot/hard-rules.js';
import type { Lang } from '../../../bot/knowledge.js';
import { stateFrom } from '../../../bot/state.js';
import { understood } from '../../../bot/turn.js';
import { wording } from '../../../bot/wording.js';
import type { AssistantTurn } from '../../ports/assistant.js';

interface Asked {
  readonly state: unknown;
  readonly text: string;
  readonly lang: Lang;
}

/** Danger and a wish for a person, answered without the worker, so that they work when it does not. */
export function hardTurn({ state, text, lang }: Asked): AssistantTurn | undefined {
  const rule = hardRule(text);
  return rule === undefined ? undefined : understood(hardReply(rule, lang), stateFrom(state));
}

/** A turn that passes to a person because the assistant cannot answer. */
export function withoutAssistant(reason: 'assistant_failed' | 'assistant_starting', { state, lang }: Asked): AssistantTurn {
  const words = reason === 'assistant_failed' ? wording.failed : wording.starting;
  const { form } = stateFrom(state);
  return { outcome: 'handover', reason, text: words[lang], guesses: [], state, ...(form === undefined ? {} : { form }) };
}
