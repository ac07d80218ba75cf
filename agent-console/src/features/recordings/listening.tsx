import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ListedRecording } from '../../../../server/contract/recordings.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { openRecording, recordingAddress, type Source } from './api.js';
import { Player } from './player.js';
import { WhyForm } from './why-form.js';
import { words } from './words.js';

/** A trial's recording of a call is the typed words. */
function Typed({ id }: { id: string }) {
  const say = useSay();
  const text = useQuery({ queryKey: [...keys.recordings, 'typed', id], queryFn: () => fetch(recordingAddress(id)).then((reply) => reply.text()), staleTime: Infinity });
  return (
    <>
      <p className="meta">{say(words.trialTyped)}</p>
      <pre className="long">{text.data}</pre>
    </>
  );
}

interface ListeningProps {
  recording: ListedRecording;
  source: Source;
  trial: boolean;
  /** Ask why at once instead of after a press. */
  atOnce: boolean;
}
function Opened({ recording: { id, file }, trial, lapsed }: Pick<ListeningProps, 'recording' | 'trial'> & { lapsed: () => void }) {
  const say = useSay();
  if (file === null || file.mime.startsWith('text/')) return <Typed id={id} />;
  return (
    <>
      {trial && <p className="meta">{say(words.trialTone)}</p>}
      <Player id={id} seconds={file.seconds} lapsed={lapsed} />
    </>
  );
}

type Stage = 'closed' | 'asking' | 'again' | 'open';

/** From the press to the sound: why first, then the player; after a quarter of an hour, why again. */
export function Listening({ recording, source, trial, atOnce }: ListeningProps) {
  const say = useSay();
  const cache = useQueryClient();
  const [stage, go] = useState<Stage>(atOnce ? 'asking' : 'closed');
  const opening = useMutation({
    mutationFn: (reason: string) => openRecording(recording.id, source, reason),
    onSuccess: () => {
      go('open');
      return cache.invalidateQueries({ queryKey: keys.recordings });
    },
  });
  if (stage === 'closed')
    return (
      <Button className="recording-listen" onClick={() => go('asking')}>
        {say(words.listen)}
      </Button>
    );
  if (stage === 'open') return <Opened recording={recording} trial={trial} lapsed={() => go('again')} />;
  return (
    <>
      {stage === 'again' && <p role="alert">{say(words.again)}</p>}
      <WhyForm question={words.why} consequence={words.opens} submit={words.open} error={opening.error} pending={opening.isPending} done={(reason) => opening.mutate(reason)} cancel={() => go('closed')} />
    </>
  );
}
