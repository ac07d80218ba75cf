import { LeftOutlined, MoreOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SavedView } from '../../../../server/contract/saved-views.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { Field } from '../../shared/ui/field.js';
import { moved, renamed, withoutView } from './saved-views.js';

const words = {
  change: word('改视图 {name}', 'Change view {name}'),
  name: word('视图名', 'Name of the view'),
  rename: word('改名', 'Rename'),
  left: word('左移', 'Move left'),
  right: word('右移', 'Move right'),
  remove: word('删除', 'Delete'),
};

interface SavedTabProps {
  view: SavedView;
  views: readonly SavedView[];
  here: boolean;
  keep: (views: readonly SavedView[]) => void;
  /** Deletes, leaving a way back. */
  drop: (views: readonly SavedView[]) => void;
}

function ChangeForm({ view: { name }, views, keep, drop }: SavedTabProps) {
  const say = useSay();
  const [text, setText] = useState(name);
  const next = text.trim();
  const free = next !== '' && !views.some((each) => each.name === next);
  const rename = () => {
    if (free) keep(renamed(views, name, next));
  };
  const keys = useSendKey(rename);
  return (
    <div className="stack">
      <div {...keys}>
        <Field label={say(words.name)}>{(id) => <Input id={id} value={text} maxLength={16} onChange={(event) => setText(event.target.value)} />}</Field>
      </div>
      <div className="row">
        <Button type="primary" disabled={!free} onClick={rename}>
          {say(words.rename)}
        </Button>
        <Button icon={<LeftOutlined aria-hidden />} disabled={views[0]?.name === name} onClick={() => keep(moved(views, name, -1))}>
          {say(words.left)}
        </Button>
        <Button icon={<RightOutlined aria-hidden />} disabled={views.at(-1)?.name === name} onClick={() => keep(moved(views, name, 1))}>
          {say(words.right)}
        </Button>
        <Button danger onClick={() => drop(withoutView(views, name))}>
          {say(words.remove)}
        </Button>
      </div>
    </div>
  );
}

/** One of a person's own views; the one that is open can be renamed, moved and deleted. */
export function SavedTab(props: SavedTabProps) {
  const say = useSay();
  const { view, here } = props;
  return (
    <span className="saved-tab">
      <Link to={{ search: view.address }} className="view-tab" aria-current={here ? 'page' : undefined}>
        {view.name}
      </Link>
      {here && (
        <Popover trigger="click" destroyOnHidden content={<ChangeForm {...props} />}>
          <Button type="text" aria-label={say(words.change, { name: view.name })} icon={<MoreOutlined aria-hidden />} />
        </Popover>
      )}
    </span>
  );
}
