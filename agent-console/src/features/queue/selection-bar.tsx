import { Button } from 'antd';
import { useState } from 'react';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { mostPicked } from './selection.js';
import { TransferMany } from './transfer-many.js';

const words = {
  bar: word('已选工单', 'Selected tickets'),
  picked: word('已选 {n} 件', '{n} selected'),
  most: word('最多 {n} 件', 'at most {n}'),
  transfer: word('转交', 'Transfer'),
  toFile: word('导出', 'Export'),
  toPaper: word('打印', 'Print'),
  clear: word('取消选择 Esc', 'Clear Esc'),
};

interface BarProps {
  rows: readonly QueueRow[];
  toFile: (rows: readonly QueueRow[]) => void;
  toPaper: (rows: readonly QueueRow[]) => void;
  /** Leaves only these selected. */
  keep: (nos: readonly string[]) => void;
}

/** What may be done with many at once: nothing that ends, unmasks or merges a ticket. */
export function SelectionBar({ rows, toFile, toPaper, keep }: BarProps) {
  const say = useSay();
  const me = useMe();
  const [transferring, setTransferring] = useState<readonly QueueRow[] | null>(null);
  const finish = (failed: readonly string[]) => {
    setTransferring(null);
    keep(failed);
  };
  return (
    <>
      {rows.length > 0 && (
        <div className="row selection-bar" role="region" aria-label={say(words.bar)}>
          <span className="strong num" role="status">
            {say(words.picked, { n: rows.length })}
          </span>
          {rows.length === mostPicked && <span className="muted">{say(words.most, { n: mostPicked })}</span>}
          {hasRole(me, 'operator', 'dispatcher', 'supervisor') && <Button onClick={() => setTransferring(rows)}>{say(words.transfer)}</Button>}
          <Button onClick={() => toFile(rows)}>{say(words.toFile)}</Button>
          <Button onClick={() => toPaper(rows)}>{say(words.toPaper)}</Button>
          <Button type="text" onClick={() => keep([])}>
            {say(words.clear)}
          </Button>
        </div>
      )}
      {transferring !== null && <TransferMany rows={transferring} close={finish} />}
    </>
  );
}
