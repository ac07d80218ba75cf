import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { mostViews, type SavedView } from '../../../../server/contract/saved-views.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { Field } from '../../shared/ui/field.js';
import { addressOf, type Query } from './address.js';
import { SavedTab } from './saved-tab.js';
import { withView } from './saved-views.js';
import { useSavedViews } from './use-saved-views.js';

const words = {
  saveAs: word('存为视图', 'Save as view'),
  name: word('视图名', 'Name of the view'),
  hint: word('记住现在的筛选和排序，换电脑也在，只有自己看得到。', 'Keeps the present filters and order, on any computer; visible to nobody else.'),
  save: word('存下', 'Save'),
  full: word('最多存 {n} 个视图，先删掉一个。', 'At most {n} views; delete one first.'),
  removed: word('视图已删除。', 'View deleted.'),
  undo: word('撤销', 'Undo'),
  failed: word('没存上，已恢复原样。', 'Not saved; put back as it was.'),
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
  const { views, failed, keep } = useSavedViews();
  const [naming, setNaming] = useState(false);
  const [before, setBefore] = useState<readonly SavedView[] | null>(null);
  const here = addressOf({ ...query, page: 1, before: undefined });
  const change = (next: readonly SavedView[]) => {
    setBefore(null);
    keep(next);
  };
  const drop = (next: readonly SavedView[]) => {
    keep(next);
    setBefore(views);
  };
  const add = (name: string) => {
    change(withView(views, { name, address: here }));
    setNaming(false);
  };
  const full = views.length >= mostViews;
  return (
    <>
      {views.map((view) => (
        <SavedTab key={view.name} view={view} views={views} here={view.address === here} keep={change} drop={drop} />
      ))}
      <Popover trigger="click" open={naming} onOpenChange={setNaming} destroyOnHidden content={<SaveForm save={add} />}>
        <Button icon={<PlusOutlined aria-hidden />} disabled={full} {...(full && { title: say(words.full, { n: mostViews }) })}>
          {say(words.saveAs)}
        </Button>
      </Popover>
      <span role="status" className="row">
        {failed && <span className="strong">{say(words.failed)}</span>}
        {before !== null && (
          <>
            {say(words.removed)}
            <Button size="small" onClick={() => change(before)}>
              {say(words.undo)}
            </Button>
          </>
        )}
      </span>
    </>
  );
}
