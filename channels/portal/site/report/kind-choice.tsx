import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TicketType } from '../../../../server/contract/ticket.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { usePage, useSay } from '../page-context.js';
import { kindHints, reportWords as words } from '../words/report-words.js';
import { kindOf } from './draft.js';
import { useDraft } from './use-draft.js';

const kinds = Object.keys(kindHints) as (keyof typeof kindHints)[];

/** `asked`: it took the place of the button that was pressed, and takes its focus too. */
function KindList({ chosen, asked }: { chosen: TicketType | null; asked: boolean }): JSX.Element {
  const { reportBox } = usePage();
  const say = useSay();
  const list = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (asked) list.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  return (
    <fieldset class="choices" ref={list}>
      <legend>{say(words.kindChoose)}</legend>
      {kinds.map((kind) => (
        <label class="choice" key={kind}>
          <input type="radio" name="kind" value={kind} checked={chosen === kind} onChange={() => reportBox.change({ type: kind })} />
          <span>
            <b>{say(ticketTypeWords[kind])}</b>
            <span class="hint">{say(kindHints[kind])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One sentence about how the desk understood the matter; the list appears when it is wrong. */
export function KindChoice(): JSX.Element {
  const say = useSay();
  const kind = kindOf(useDraft());
  const [open, setOpen] = useState(false);
  return (
    <div class="kind">
      <p role="status">{kind === null ? say(words.kindUnknown) : say(words.kind, { kind: say(ticketTypeWords[kind]) })}</p>
      {open || kind === null ? (
        <KindList chosen={kind} asked={open} />
      ) : (
        <button class="text-button" type="button" onClick={() => setOpen(true)}>{say(words.kindChange)}</button>
      )}
    </div>
  );
}
