import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { presenceState, type PresenceState } from '../../../../server/contract/staff.js';
import { presenceWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { playTone, unlockSound } from '../../shared/sound/tone.js';
import { useDates } from '../../shared/time/use-dates.js';
import { usePresence, useWork } from './use-work.js';
import { words } from './words.js';

const shapes: Record<PresenceState, string> = { ready: '●', busy: '◐', break: '‖', offline: '○' };

function begin(): void {
  unlockSound();
  playTone();
  if ('Notification' in window && Notification.permission === 'default') void Notification.requestPermission();
}

/** One's own state, and 开始值班, which also unlocks sound and notifications. */
export function PresenceMenu() {
  const say = useSay();
  const { now, lasting } = useDates();
  const presence = useWork().data?.presence;
  const change = usePresence();
  if (presence === undefined) return null;
  const name = (state: PresenceState) => say(state === 'ready' && presence.state === 'offline' ? words.startDuty : presenceWords[state]);
  const choose = (state: PresenceState) => {
    if (state === 'ready') begin();
    change.mutate(state);
  };
  if (presence.state === 'offline')
    return (
      <Button className="duty-button" loading={change.isPending} onClick={() => choose('ready')}>
        {say(words.startDuty)}
      </Button>
    );
  const blocked = 'Notification' in window && Notification.permission === 'denied';
  const items = [
    { key: 'load', disabled: true, label: say(words.load, { n: presence.load, max: presence.capacity }) },
    ...presenceState.options.map((state) => ({ key: state, label: `${shapes[state]} ${name(state)}`, onClick: () => choose(state), disabled: state === presence.state })),
    ...(blocked ? [{ key: 'blocked', disabled: true, label: say(words.noNotifications) }] : []),
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" className="bar-button" aria-label={`${say(words.presence, { state: name(presence.state) })} ${lasting(now - presence.since)}`}>
        <span aria-hidden>{shapes[presence.state]}</span> {name(presence.state)} <span className="num presence-since">{lasting(now - presence.since)}</span> <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
