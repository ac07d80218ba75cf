import { useState } from 'react';
import type { StaffSlice } from '../../../../server/contract/staff.js';
import { intakeForm, type IntakeForm } from '../../../../server/contract/ticket-detail.js';
import { useDraft } from '../../shared/drafts/use-draft.js';
import { intakeFrom } from './intake.js';

const draftForm = intakeForm.partial();

function readForm(kept: string): Partial<IntakeForm> {
  if (kept === '') return {};
  const read: unknown = JSON.parse(kept);
  return typeof read === 'object' && read !== null && draftForm.keyof().safeParse(Object.keys(read)[0]).success ? (read) : {};
}

/** The form as prefilled, with what the operator changed on top; a changed draft survives closing the pane. */
export function useIntakeDraft(slice: StaffSlice) {
  const [kept, keep] = useDraft(`intake:${slice.conversation.id}`);
  const [key] = useState(() => crypto.randomUUID());
  const changes = readForm(kept);
  return {
    form: { ...intakeFrom(slice.conversation, slice.messages, key), ...changes },
    set: (change: Partial<IntakeForm>) => keep(JSON.stringify({ key, ...changes, ...change })),
    clear: () => keep(''),
  };
}

/** Begins the form of a conversation with what is known already, over what was changed in it before. */
export function useIntakeLike(conversationId: string): (known: Partial<IntakeForm>) => void {
  const [kept, keep] = useDraft(`intake:${conversationId}`);
  return (known) => keep(JSON.stringify({ ...readForm(kept), ...known }));
}
