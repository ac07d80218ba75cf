import { CheckOutlined, FileProtectOutlined, HourglassOutlined, PauseOutlined, SyncOutlined, UserOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Family, StateWord } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../i18n/language.js';

const icons: Record<Family, ComponentType> = { wait: HourglassOutlined, move: SyncOutlined, check: FileProtectOutlined, citizen: UserOutlined, done: CheckOutlined, stop: PauseOutlined };

/** Whose move it is: shape, word and colour family. */
export function StateBadge({ word }: { word: StateWord }) {
  const say = useSay();
  const Icon = icons[word.family];
  return (
    <span className={`badge badge-${word.family}`}>
      <span aria-hidden>
        <Icon />
      </span>
      {say(word)}
    </span>
  );
}
