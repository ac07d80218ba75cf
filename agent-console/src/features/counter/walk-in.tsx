import { Button, Radio } from 'antd';
import { useRef } from 'react';
import { priority as priorities, type Hall, type Priority, type VisitRow } from '../../../../server/contract/hall.js';
import { priorityWords } from '../../../../server/contract/words/hall-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { Group } from '../../shared/ui/field.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { takeWalkIn } from './api.js';
import type { HallActs } from './use-hall.js';
import { words } from './words.js';

/** The number somebody was just given, to be read to them. */
export function Given({ visit, line }: { visit: VisitRow; line: readonly VisitRow[] }) {
  const say = useSay();
  const place = line.findIndex(({ id }) => id === visit.id);
  return (
    <div className="given row">
      <span className="given-number num">{visit.number}</span>
      <span>
        {place >= 0 && <span className="strong num">{say(words.givenWait, { n: place })}</span>}
        <span className="meta given-hint">{say(words.tellThem)}</span>
      </span>
    </div>
  );
}

/** What somebody needs in line; nothing is the rule. */
export function PriorityChoice({ value, choose }: { value: Priority | null; choose: (priority: Priority | null) => void }) {
  const say = useSay();
  return (
    <Group label={say(words.priority)}>
      <Radio.Group className="priority-choice" value={value ?? 'none'} onChange={({ target }) => choose(priorities.safeParse(target.value).data ?? null)}>
        <Radio value="none">{say(words.noPriority)}</Radio>
        {priorities.options.map((one) => (
          <Radio key={one} value={one}>
            {say(priorityWords[one])}
          </Radio>
        ))}
      </Radio.Group>
    </Group>
  );
}

interface WalkInProps {
  hall: Hall;
  acts: HallActs;
  online: boolean;
  priority: Priority | null;
  given: (visit: VisitRow) => void;
}

/** A number for who comes without a booking: one press, no form. */
export function WalkInButton({ hall, acts, online, priority, given }: WalkInProps) {
  const say = useSay();
  const announce = useAnnounce();
  // The press keeps its key until it succeeds, so that a repeat gives the same number.
  const key = useRef<string>(crypto.randomUUID());
  const take = () =>
    acts.run(
      () => takeWalkIn(hall.centre.id, { key: key.current, priority }),
      (visit) => {
        key.current = crypto.randomUUID();
        announce(say(words.given, { number: visit.number }));
        given(visit);
      },
    );
  return (
    <Button size="large" disabled={!online} onClick={take}>
      {say(words.takeNumber)}
    </Button>
  );
}
