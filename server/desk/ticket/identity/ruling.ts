import type { IdentityKind } from '../../intake/identity-find.js';

/** What was decided about one find, wherever in the ticket's words it stands. */
export interface IdentityRuling {
  kind: IdentityKind;
  /** The words found; sealed with the ticket, never shown to who may not know the caller. */
  text: string;
  kept: boolean;
}

/** What whoever sends a confidential matter on says about the finds, by their ids. */
export interface IdentityAnswer {
  masked: readonly string[];
  kept: readonly string[];
  /** Owed for what is kept. */
  reason: string | null;
}
