import { Button } from 'antd';
import { Fragment } from 'react';
import type { StaffConversation } from '../../../../server/contract/staff.js';
import type { IntakeForm } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { formLines, intakeOf, type HalfForm } from './half-form.js';
import { words } from './words.js';

type TakeOver = (form: Partial<IntakeForm>) => void;

function TakenDown({ form, takeOver }: { form: HalfForm; takeOver: TakeOver }) {
  const say = useSay();
  const intake = intakeOf(form);
  return (
    <>
      <h3>{say(form.kind === 'file' ? words.halfMatter : words.halfBooking)}</h3>
      <dl className="facts">
        {formLines(form).map(({ slot, label, value }) => (
          <Fragment key={slot}>
            <dt>{say(label)}</dt>
            <dd className={value === null ? 'muted' : 'long'}>{say(value ?? words.notAsked)}</dd>
          </Fragment>
        ))}
      </dl>
      {intake !== null && (
        <p>
          <Button size="small" onClick={() => takeOver(intake)}>
            {say(words.takeForm)}
          </Button>
        </p>
      )}
    </>
  );
}

function Guesses({ guesses }: Pick<StaffConversation, 'guesses'>) {
  const say = useSay();
  return (
    <>
      <h3>{say(words.guessed)}</h3>
      <ol className="row">
        {guesses.map(({ itemCode, name }) => (
          <li key={itemCode}>
            <a href={`/guides/${itemCode}`} target="_blank" rel="noreferrer">
              {say(name)}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the assistant hands on with a conversation, so that nobody is asked twice: the form as far as it came, and what it thought of. */
export function HandedOver({ conversation: { form, guesses, handoverReason }, takeOver }: { conversation: StaffConversation; takeOver: TakeOver }) {
  const say = useSay();
  const half = form ?? null;
  if (handoverReason === undefined || (half === null && guesses.length === 0)) return null;
  return (
    <section className="panel stack handed-over" aria-label={say(words.handedOver)}>
      {half !== null && <TakenDown form={half} takeOver={takeOver} />}
      {guesses.length > 0 && <Guesses guesses={guesses} />}
    </section>
  );
}
