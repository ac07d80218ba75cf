import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../../../server/contract/common.js';
import { usePage, useSay } from '../../page-context.js';
import { Field } from '../../parts/field.js';
import { ProblemSummary } from '../../parts/problem-summary.js';
import { bookWords as words } from '../../words/book-words.js';
import { siteWords } from '../../words/site-words.js';
import { addressOf, type Choice } from '../choice.js';
import { BookFrame } from '../frame.js';
import { HoldLine } from '../hold-line.js';
import { PartOfDayField } from '../part-of-day.js';
import { useBooking } from '../use-booking.js';
import { problemsOf, type Visitor } from '../visitor.js';

interface Part {
  visitor: Visitor;
  change: (patch: Partial<Visitor>) => void;
  wrong: (field: string) => Bilingual | undefined;
}
type TextField = 'name' | 'phone' | 'backupName' | 'backupPhone' | 'backupRelation' | 'forName' | 'forRelation' | 'address';
interface LineProps extends Part {
  field: TextField;
  label: Bilingual;
  hint?: Bilingual;
  type?: 'text' | 'tel';
  complete?: string;
}

function Line({ field, label, hint, type = 'text', complete = 'off', visitor, change, wrong }: LineProps): JSX.Element {
  return (
    <Field id={field} label={label} {...(hint && { hint })} problem={wrong(field)}>
      {(aria) => {
        const input = { ...aria, autocomplete: complete, maxLength: field === 'address' ? 200 : 40, value: visitor[field], onInput: (event: { currentTarget: HTMLInputElement }) => change({ [field]: event.currentTarget.value }) };
        return type === 'tel' ? <input {...input} type="tel" /> : <input {...input} type="text" />;
      }}
    </Field>
  );
}

/** A number of one's own, of somebody who passes it on, or none. */
function Reach(part: Part): JSX.Element {
  const { visitor, change } = part;
  const say = useSay();
  return (
    <>
      {!visitor.noPhone && <Line {...part} field="phone" label={words.phone} hint={words.phoneHint} type="tel" complete="tel" />}
      <label class="tick">
        <input type="checkbox" checked={visitor.noPhone} onChange={(event) => change({ noPhone: event.currentTarget.checked })} />
        <span>{say(words.noPhone)}</span>
      </label>
      {visitor.noPhone && (
        <div class="inset">
          <p class="hint">{say(words.noPhoneHint)}</p>
          <Line {...part} field="backupName" label={words.backupName} />
          <Line {...part} field="backupPhone" label={words.backupPhone} type="tel" />
          <Line {...part} field="backupRelation" label={words.backupRelation} />
        </div>
      )}
    </>
  );
}

const helps = ['wheelchair', 'sign_language', 'dialect', 'large_print'] as const;

function Needs({ visitor, change }: Part): JSX.Element {
  const say = useSay();
  const toggled = (need: (typeof helps)[number]) => (visitor.access.includes(need) ? visitor.access.filter((one) => one !== need) : [...visitor.access, need]);
  return (
    <fieldset class="choices">
      <legend>{say(words.access)}</legend>
      {helps.map((need) => (
        <label class="tick" key={need}>
          <input type="checkbox" checked={visitor.access.includes(need)} onChange={() => change({ access: toggled(need) })} />
          <span>{say(words[need])}</span>
        </label>
      ))}
      <label class="tick">
        <input type="checkbox" checked={visitor.companion} onChange={(event) => change({ companion: event.currentTarget.checked })} />
        <span>{say(words.companion)}</span>
      </label>
    </fieldset>
  );
}

function HomeVisit(part: Part): JSX.Element {
  const { visitor, change, wrong } = part;
  return (
    <>
      <Line {...part} field="address" label={words.address} hint={words.addressHint} complete="street-address" />
      <Field id="wishDate" label={words.wish} problem={wrong('wishDate')}>
        {(aria) => <input {...aria} type="date" value={visitor.wishDate} onInput={(event) => change({ wishDate: event.currentTarget.value })} />}
      </Field>
      <PartOfDayField question={words.wishPart} name="wishPart" value={visitor.wishPart} choose={(wishPart) => change({ wishPart })} />
    </>
  );
}

function Fields({ mode, ...part }: Part & { mode: Choice['mode'] }): JSX.Element {
  return (
    <>
      <Line {...part} field="name" label={words.name} hint={words.nameHint} complete="name" />
      {mode === 'proxy' && (
        <>
          <Line {...part} field="forName" label={words.forName} />
          <Line {...part} field="forRelation" label={words.forRelation} />
        </>
      )}
      <Reach {...part} />
      {mode === 'home_visit' && <HomeVisit {...part} />}
      <Needs {...part} />
    </>
  );
}

/** Who comes, how to reach them and what they need. */
export function BookWhoPage(): JSX.Element {
  const { bookingBox, go } = usePage();
  const say = useSay();
  const { booking, choice } = useBooking();
  const [attempt, setAttempt] = useState(0);
  const { visitor } = booking;
  const problems = attempt > 0 ? problemsOf(visitor, choice.mode) : [];
  const next = (event: Event): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problemsOf(bookingBox.booking().visitor, choice.mode).length === 0) go(addressOf('check', choice));
  };
  const part: Part = {
    visitor,
    change: (patch) => bookingBox.change({ visitor: { ...bookingBox.booking().visitor, ...patch } }),
    wrong: (field) => problems.find((problem) => problem.field === field)?.words,
  };
  return (
    <BookFrame step="who" choice={choice} title={words.who}>
      <HoldLine />
      <ProblemSummary problems={problems} attempt={attempt} />
      <form class="step" noValidate onSubmit={next}>
        <Fields {...part} mode={choice.mode} />
        <div class="step-end"><button class="button primary wide" type="submit">{say(siteWords.next)}</button></div>
      </form>
    </BookFrame>
  );
}
