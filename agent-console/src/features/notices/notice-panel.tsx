import { Button } from 'antd';
import type { StaffNotices } from '../../../../server/contract/notices.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { Empty, Problem } from '../../shared/ui/panels.js';
import { NoticeLine } from './notice-line.js';
import { useMarkRead } from './use-notices.js';
import { words } from './words.js';

interface Panel {
  id: string;
  held: StaffNotices;
  close: () => void;
}

/** What one was told, the newest first. */
export function NoticePanel({ id, held, close }: Panel) {
  const say = useSay();
  const mark = useMarkRead();
  const { notices, unread } = held;
  const newest = notices[0]?.at;
  return (
    <section id={id} className="notice-panel" aria-label={say(words.bell)}>
      <div className="spread notice-head">
        <h2>{say(words.bell)}</h2>
        {newest !== undefined && (
          <Button disabled={unread === 0} loading={mark.isPending} onClick={() => mark.mutate({ until: newest })}>
            {say(words.allRead)}
          </Button>
        )}
      </div>
      {mark.error !== null && <Problem refusal={asRefusal(mark.error)} />}
      {newest === undefined && <Empty title={say(words.empty)} why={say(words.emptyWhy)} />}
      <ul>
        {notices.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            opened={() => {
              if (!notice.read) mark.mutate({ ids: [notice.id] });
              close();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
