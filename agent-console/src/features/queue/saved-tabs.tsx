import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { Field } from '../../shared/ui/field.js';
import { addressOf, type Query } from './address.js';
import { useSavedViews } from './use-saved-views.js';

const words = {
  saveAs: word('存为视图', 'Save as view'),
  name: word('视图名', 'Name of the view'),
  hint: word('记住现在的筛选和排序，只有自己看得到。', 'Keeps the present filters and order; only you see it.'),
  save: word('存下', 'Save'),
  remove: word('删除视图 {name}', 'Remove view {name}'),
};

function SaveForm({ save }: { save: (name: string) => void }) {
  const say = useSay();
  const [name, setName] = useState('');
  const named = name.trim();
  const submit = () => {
    if (named !== '') save(named);
  };
  const keys = useSendKey(submit);
  return (
    <div className="stack" {...keys}>
      <Field label={say(words.name)} hint={say(words.hint)}>
        {(id) => <Input id={id} value={name} maxLength={16} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Button type="primary" disabled={named === ''} onClick={submit}>
        {say(words.save)}
      </Button>
    </div>
  );
}

/** A person's own views beside the built-in ones, and the way to make another. */
export function SavedTabs({ query }: { query: Query }) {
  const say = useSay();
  const { views, save, remove } = useSavedViews();
  const [naming, setNaming] = useState(false);
  const here = addressOf({ ...query, page: 1 });
  const keep = (name: string) => {
    save({ name, address: here });
    setNaming(false);
  };
  return (
    <>
      {views.map(({ name, address }) => (
        <span key={name} className="saved-tab">
          <Link to={{ search: address }} className="view-tab" aria-current={address === here ? 'page' : undefined}>
            {name}
          </Link>
          {address === here && <Button type="text" aria-label={say(words.remove, { name })} icon={<CloseOutlined aria-hidden />} onClick={() => remove(name)} />}
        </span>
      ))}
      <Popover trigger="click" open={naming} onOpenChange={setNaming} destroyOnHidden content={<SaveForm save={keep} />}>
        <Button icon={<PlusOutlined aria-hidden />}>{say(words.saveAs)}</Button>
      </Popover>
    </>
  );
}
