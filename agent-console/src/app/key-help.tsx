import { Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Hotkey } from '../shared/hotkeys/guards.js';
import { hotkeysNow, useHotkey } from '../shared/hotkeys/use-hotkey.js';
import { useSay } from '../shared/i18n/language.js';
import { useMe } from '../shared/people/me.js';
import { linesOf, writingKeys, type KeyLine } from './key-table.js';
import { pagesOf } from './pages.js';
import { words } from './words.js';

function Lines({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section className="stack">
      <h3>{title}</h3>
      <dl className="facts">
        {lines.map(({ caps, does }) => (
          <div key={caps.join(' ')} className="key-line">
            <dt>
              {caps.map((cap) => (
                <kbd key={cap} className="mark">
                  {cap}
                </kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KeyHelp({ hotkeys, close }: { hotkeys: readonly Hotkey[]; close: () => void }) {
  const say = useSay();
  const go = pagesOf(useMe()).map(({ letter, label }) => ({ caps: ['G', letter.toUpperCase()], does: label }));
  return (
    <Modal open onCancel={close} footer={null} title={say(words.keys)} width={640}>
      <div className="stack">
        <Lines title={say(words.keysHere)} lines={linesOf(hotkeys, 'page')} />
        <Lines title={say(words.keysEverywhere)} lines={linesOf(hotkeys, 'everywhere')} />
        <Lines title={say(words.keysGo)} lines={go} />
        <Lines title={say(words.keysWriting)} lines={writingKeys} />
      </div>
    </Modal>
  );
}

/** The keys that work where the reader stands, taken from what the page listens to; `?` opens it. */
export function useKeyHelp(): { open: () => void; dialog: ReactNode } {
  const [hotkeys, setHotkeys] = useState<readonly Hotkey[] | null>(null);
  const open = () => setHotkeys(hotkeysNow());
  useHotkey({ keys: '?' }, open);
  return { open, dialog: hotkeys === null ? null : <KeyHelp hotkeys={hotkeys} close={() => setHotkeys(null)} /> };
}
