import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ModelOverview, ModelVersion } from '../../../../server/contract/learning.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { useNotices } from '../../shared/ui/notices.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchModels, learningKeys, retrain, serveModel } from './api.js';
import '../admin/admin.css';
import './learning.css';
import { ModelTable } from './model-table.js';
import { modelWords as words } from './model-words.js';

const lookEveryMs = 4000;

/** Training and what stands against it; the page looks again by itself while it goes on. */
function Training({ overview }: { overview: ModelOverview }) {
  const say = useSay();
  const { near } = useDates();
  const { tell, refuse } = useNotices();
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: learningKeys.models });
  const run = useMutation({ mutationFn: retrain, onSuccess: () => tell(say(words.queued)), onError: refuse, onSettled: refresh });
  const { trainingSince, taught, lastFailure } = overview;
  return (
    <section className="panel stack">
      <p>{say(words.taught, { ...taught })}</p>
      <div aria-live="polite">{trainingSince !== null && <p className="strong">{say(words.training, { time: near(trainingSince) })}</p>}</div>
      {trainingSince !== null && <progress className="training-bar" aria-label={say(words.training, { time: near(trainingSince) })} />}
      {lastFailure !== null && (
        <p className="fault">
          ! {say(words.failed, { message: lastFailure.message })} · {near(lastFailure.at)}
        </p>
      )}
      <div className="row">
        <Button type="primary" disabled={trainingSince !== null} loading={run.isPending} onClick={() => run.mutate()}>
          {say(words.retrain)}
        </Button>
        <span className="muted">{say(words.retrainEnds)}</span>
      </div>
    </section>
  );
}

/** The model to be used instead, with what follows. */
function UseDialog({ model, close }: { model: ModelVersion; close: () => void }) {
  const say = useSay();
  const { near } = useDates();
  const { tell, refuse } = useNotices();
  const cache = useQueryClient();
  const run = useMutation({
    mutationFn: () => serveModel(model.id),
    onSuccess: (next) => {
      cache.setQueryData(learningKeys.models, next);
      tell(say(words.used));
      close();
    },
    onError: refuse,
  });
  return (
    <Modal open onCancel={close} footer={null} title={say(words.useTitle, { time: near(model.trainedAt) })}>
      <div className="stack">
        <p className="consequence">{say(words.useEnds)}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" loading={run.isPending} onClick={() => run.mutate()}>
            {say(words.use)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Models({ overview }: { overview: ModelOverview }) {
  const say = useSay();
  const [use, setUse] = useState<ModelVersion | null>(null);
  const lastGood = overview.models.find(({ id }) => id === overview.lastGoodId);
  if (overview.models.length === 0) return <Empty title={say(words.none)} why={say(words.noneWhy)} />;
  return (
    <>
      {lastGood !== undefined && (
        <div className="row">
          <Button onClick={() => setUse(lastGood)}>{say(words.back)}</Button>
        </div>
      )}
      <ModelTable models={overview.models} use={setUse} />
      {use !== null && <UseDialog model={use} close={() => setUse(null)} />}
    </>
  );
}

/** The assistant's models: which is in use, how good each is, and the way back. */
export function BotModelsPage() {
  const say = useSay();
  const query = useQuery({ queryKey: learningKeys.models, queryFn: fetchModels, refetchInterval: ({ state }) => (state.data?.trainingSince == null ? false : lookEveryMs) });
  return (
    <div className="page stack">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        <Link to="/bot/review">{say(words.toReview)}</Link>
      </div>
      <p className="muted">{say(words.intro)}</p>
      <Fetched query={query} lines={6}>
        {(overview) => (
          <>
            <Training overview={overview} />
            <Models overview={overview} />
          </>
        )}
      </Fetched>
    </div>
  );
}
