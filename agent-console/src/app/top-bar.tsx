import { Button, Dropdown } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { endSession } from '../features/login/index.js';
import { Bell } from '../features/notices/index.js';
import { SoftphoneBar } from '../features/softphone/index.js';
import { PresenceMenu } from '../features/work/index.js';
import { useSay } from '../shared/i18n/language.js';
import { LanguageSwitch } from '../shared/i18n/language-switch.js';
import { hasRole, useMe } from '../shared/people/me.js';
import { useUnitName } from '../shared/people/use-unit-name.js';
import { roleWords } from '../../../server/contract/words/vocabulary.js';
import { brand } from '../shared/ui/page-title.js';
import { useKeyHelp } from './key-help.js';
import { SearchBox, searchesTickets } from './search-box.js';
import { words } from './words.js';

const leave = () => void endSession().finally(() => window.location.assign('/console/'));

function AccountMenu() {
  const say = useSay();
  const me = useMe();
  const help = useKeyHelp();
  const unitName = useUnitName();
  const roles = me.roles.map((role) => say(roleWords[role])).join(' / ');
  const items = [
    { key: 'roles', label: me.unit === null ? roles : `${roles} · ${unitName(me.unit)}`, disabled: true },
    { key: 'keys', label: `${say(words.keys)} ?`, onClick: help.open },
    { key: 'logout', label: say(words.logout), onClick: leave },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" className="bar-button" aria-label={say(words.account, { name: me.name })}>
          {me.name} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {help.dialog}
    </>
  );
}

export function TopBar() {
  const say = useSay();
  const me = useMe();
  return (
    <header className="top-bar on-dark">
      <span className="brand strong">{say(brand)}</span>
      {searchesTickets(me) && <SearchBox />}
      <span className="top-bar-end">
        {hasRole(me, 'operator') && <PresenceMenu />}
        {hasRole(me, 'operator') && <SoftphoneBar />}
        <Bell />
        <LanguageSwitch />
        <AccountMenu />
      </span>
    </header>
  );
}
