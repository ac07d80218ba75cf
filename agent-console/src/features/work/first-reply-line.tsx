import type { FirstReply } from '../../../../server/contract/staff.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { words } from './words.js';

/** A limit of minutes has to turn on the second. */
const stepMs = 1000;

/** By when a person has to have answered for the first time: light, word and time. */
export function FirstReplyLine({ firstReply }: { firstReply: FirstReply | null }) {
  const say = useSay();
  if (firstReply === null) return null;
  return (
    <span className="first-reply">
      <span className="muted">{say(words.firstReply)}</span> <DeadlineLine view={{ ...firstReply, clock: 'hour', workdays: [], provisional: false, unknownYears: [] }} stepMs={stepMs} />
    </span>
  );
}
