import { AudioMutedOutlined, AudioOutlined, CheckOutlined, CloseCircleOutlined, FieldTimeOutlined, PauseOutlined, PhoneOutlined, PlayCircleOutlined, SwapOutlined, TeamOutlined, UsergroupAddOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ComponentType } from 'react';
import type { CallView } from '../../../../server/contract/calls.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { actsOf, partyAnswered, type CallAct } from './model.js';
import { usePhone } from './phone-desk.js';
import { words } from './words.js';

interface Face {
  label: Bilingual;
  icon: ComponentType;
  press: () => void;
  disabled?: boolean;
  primary?: boolean;
  danger?: boolean;
}

function useFaces(call: CallView): Record<CallAct, Face> {
  const { run, open } = usePhone();
  const waits = !partyAnswered(call);
  return {
    mute: { label: call.muted ? words.unmute : words.mute, icon: call.muted ? AudioMutedOutlined : AudioOutlined, press: () => run({ do: 'mute', on: !call.muted }) },
    hold: { label: words.hold, icon: PauseOutlined, press: () => run({ do: 'hold' }) },
    resume: { label: words.resume, icon: PlayCircleOutlined, press: () => run({ do: 'resume' }), primary: true },
    transfer: { label: words.transfer, icon: SwapOutlined, press: () => open('transfer') },
    consult: { label: words.consult, icon: UsergroupAddOutlined, press: () => open('consult') },
    join: { label: words.join, icon: TeamOutlined, press: () => run({ do: 'join' }), disabled: waits },
    complete: { label: words.complete, icon: CheckOutlined, press: () => run({ do: 'complete', note: '' }), disabled: waits, primary: true },
    hang_up: { label: words.hangUp, icon: PhoneOutlined, press: () => run({ do: 'hang_up' }), danger: true },
    not_reached: { label: words.notReached, icon: CloseCircleOutlined, press: () => run({ do: 'not_reached' }) },
    more_time: { label: words.moreTime, icon: FieldTimeOutlined, press: () => run({ do: 'more_time' }) },
    finish: { label: words.finished, icon: CheckOutlined, press: () => run({ do: 'finish' }) },
  };
}

interface Pressed {
  face: Face;
  off: boolean;
  /** Only what stays pressed says so. */
  pressed: { 'aria-pressed'?: boolean };
}

function Worded({ face: { label, icon: Icon, press, primary = false, danger = false }, off, pressed }: Pressed) {
  const say = useSay();
  return (
    <Button type={primary ? 'primary' : 'default'} danger={danger} disabled={off} icon={<Icon />} onClick={press} {...pressed}>
      {say(label)}
    </Button>
  );
}

function Signed({ face: { label, icon: Icon, press, danger = false }, off, pressed }: Pressed) {
  const say = useSay();
  return (
    <Tooltip title={say(label)}>
      <button type="button" className={danger ? 'bar-button bar-icon bar-danger' : 'bar-button bar-icon'} aria-label={say(label)} disabled={off} onClick={press} {...pressed}>
        <Icon />
      </button>
    </Tooltip>
  );
}

/** What may be pressed now; in the bar as signs with a name, in the pane in words. */
export function CallButtons({ call, short = false }: { call: CallView; short?: boolean }) {
  const faces = useFaces(call);
  const { busy } = usePhone();
  const Shown = short ? Signed : Worded;
  return actsOf(call).map((act) => <Shown key={act} face={faces[act]} off={busy || faces[act].disabled === true} pressed={act === 'mute' ? { 'aria-pressed': call.muted } : {}} />);
}
