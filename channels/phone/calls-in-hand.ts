import type { Call } from '../../server/ports/call-store.js';
import type { DialogueState } from './dialogue/state.js';

type Begun = Call<DialogueState> & { state: DialogueState };

/** Callers who are being served at one time, and some more; who is forgotten here is read from the store. */
const MOST = 500;

/** Calls as this process answered them last, so that the next turn need not read them back.
 *  A turn finds the same state in the store as here, since only an answer changes it; whoever answered it first is found out by the guarded save. */
export class CallsInHand {
  readonly #calls = new Map<string, Begun>();

  /** The call, if this very turn is the next one; it is in hand no longer. */
  take(callId: string, turn: number): Begun | null {
    const call = this.#calls.get(callId);
    this.#calls.delete(callId);
    return call?.turn === turn ? call : null;
  }

  /** Keeps a call as it was just stored. What must be forgotten when the call ends is not kept. */
  keep(call: Call<DialogueState>): void {
    const { state } = call;
    if (state === null || state.forget) return;
    this.#calls.set(call.id, { ...call, state });
    for (const [oldest] of this.#calls) {
      if (this.#calls.size <= MOST) break;
      this.#calls.delete(oldest);
    }
  }

  drop(callId: string): void {
    this.#calls.delete(callId);
  }
}
