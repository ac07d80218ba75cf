import { Button, Input, Radio } from 'antd';
import type { IdentityCheck, IdentityFind } from '../../../../../server/contract/ticket-detail.js';
import { identityKindWords, textPlaceWords } from '../../../../../server/contract/words/identity-words.js';
import { useSay } from '../../../shared/i18n/language.js';
import { word } from '../../../shared/i18n/words.js';
import { Field } from '../../../shared/ui/field.js';
import { findField, reasonField } from './identity-answer.js';
import { identityWords as words } from './identity-words.js';
import type { ActionForm } from './use-action-form.js';

const unknown = word('其他', 'other');

/** The decision on a find: just made, made earlier, or none. */
const decisionOn = (form: ActionForm, { id, decided }: IdentityFind): string => form.value(findField(id)) || (decided ?? '');

/** What the unit will read, its finds marked and masked as decided. */
export function FoundTexts({ check, form }: { check: IdentityCheck; form: ActionForm }) {
  const say = useSay();
  const findOf = (id: string | undefined) => check.finds.find((find) => find.id === id);
  return (
    <dl className="found-texts">
      {check.texts.map(({ place, parts }) => (
        <div key={`${place}:${parts.map(({ text }) => text).join('')}`}>
          <dt className="meta">{say(textPlaceWords[place] ?? unknown)}</dt>
          <dd className="long">
            {parts.map(({ text, find: id }, index) => {
              const find = findOf(id);
              if (find === undefined) return text;
              const masked = find.callers || decisionOn(form, find) === 'mask';
              return (
                // The same words may stand twice in one text.
                <mark key={`${id ?? ''}:${String(index)}`} className={masked ? 'find find-masked' : 'find'}>
                  {masked ? '▇▇▇' : text}
                </mark>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FindRow({ find, form }: { find: IdentityFind; form: ActionForm }) {
  const say = useSay();
  const name = `${say(identityKindWords[find.kind] ?? unknown)} ${find.hint}`;
  const whose = find.callers ? words.callers : find.own ? words.own : words.other;
  return (
    <li className="row find-row">
      <span className="find-name">
        <span className="strong">{name}</span> <span className="meta">{say(whose)}</span>
      </span>
      {!find.callers && (
        <Radio.Group
          aria-label={name}
          optionType="button"
          value={decisionOn(form, find)}
          onChange={(event) => form.set(findField(find.id), String(event.target.value))}
          options={[
            { value: 'mask', label: say(words.mask) },
            { value: 'keep', label: say(words.keep) },
          ]}
        />
      )}
    </li>
  );
}

/** One choice a find, and why when something is kept. */
export function Decisions({ check, form }: { check: IdentityCheck; form: ActionForm }) {
  const say = useSay();
  const open = check.finds.filter((find) => !find.callers);
  const left = open.filter((find) => decisionOn(form, find) === '').length;
  const keeps = open.some((find) => form.value(findField(find.id)) === 'keep' && find.decided !== 'keep');
  return (
    <>
      <ul className="stack find-rows">
        {check.finds.map((find) => (
          <FindRow key={find.id} find={find} form={form} />
        ))}
      </ul>
      {left > 0 && (
        <p className="row">
          <span className="strong">{say(words.left, { n: left })}</span>
          <Button size="small" onClick={() => form.setAll(Object.fromEntries(open.filter((find) => decisionOn(form, find) === '').map(({ id }) => [findField(id), 'mask'])))}>
            {say(words.maskAll)}
          </Button>
        </p>
      )}
      {keeps && (
        <Field label={say(words.reason)} hint={say(words.reasonHint)}>
          {(id) => <Input id={id} className="audience-inside" maxLength={200} value={form.value(reasonField)} onChange={(event) => form.set(reasonField, event.target.value)} />}
        </Field>
      )}
    </>
  );
}
