import type { DateKey } from '../calendar/shanghai.js';
import type { Instant, Text } from '../text.js';
import { appendSystem, unchanged, type Change, type Conversation } from './conversation.js';

interface ChangedGuide {
  itemCode: string;
  name: Text;
  version: number;
  effectiveFrom: DateKey;
}

/** A line that a guide asked about has changed, once a version, and only while the assistant answers: a person at work is not spoken over. */
export function toldOfGuide(conversation: Conversation, { itemCode, name, version, effectiveFrom }: ChangedGuide, now: Instant): Change {
  const told = conversation.messages.some(({ system }) => system?.code === 'guide_changed' && system.facts['item'] === itemCode && system.facts['version'] === version);
  if (told || conversation.state !== 'bot') return unchanged(conversation);
  const facts = { item: itemCode, guide: name[conversation.lang], version, date: effectiveFrom };
  return { next: appendSystem(conversation, now, { code: 'guide_changed', facts }), events: [] };
}
