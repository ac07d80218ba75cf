import { Button } from 'antd';
import type { ModelFigure, ModelVersion } from '../../../../server/contract/learning.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { figureWords, modelReasonWords, modelStateWords, modelWords as words } from './model-words.js';

const changeWords = { better: words.better, same: words.same, worse: words.worse };
const signs = { better: '↑', same: '=', worse: '↓' } as const;

/** One share, against the model in use in sign and word. */
function Figure({ figure }: { figure: ModelFigure }) {
  const say = useSay();
  return (
    <li className="model-figure">
      <span className="meta">{say(figureWords[figure.code])}</span> <span className="num">{(figure.value * 100).toFixed(1)}%</span>
      {figure.change !== undefined && (
        <span className={figure.change === 'worse' ? 'fault' : 'muted'}>
          {' '}
          <span aria-hidden>{signs[figure.change]} </span>
          {say(changeWords[figure.change])}
        </span>
      )}
    </li>
  );
}

function Served({ model: { served } }: { model: ModelVersion }) {
  const say = useSay();
  const { near } = useDates();
  if (served === null) return null;
  return <span className="meta">{served.by === null ? say(words.served, { time: near(served.at) }) : say(words.servedBy, { time: near(served.at), name: served.by })}</span>;
}

function Row({ model, use }: { model: ModelVersion; use: (model: ModelVersion) => void }) {
  const say = useSay();
  const { near } = useDates();
  const time = near(model.trainedAt);
  return (
    <tr className={model.state === 'serving' ? 'rule-changed' : ''}>
      <th scope="row">{time}</th>
      <td>
        <span className="row-line">
          <span className={model.state === 'serving' ? 'mark mark-strong' : 'mark'}>{say(modelStateWords[model.state])}</span>
          <Served model={model} />
        </span>
      </td>
      <td className="rule-why">
        {say(modelReasonWords[model.reason])}
        {model.worseAt.length > 0 && <p className="fault">! {say(words.worseAt, { figures: model.worseAt.map((code) => say(figureWords[code])).join(' · ') })}</p>}
      </td>
      <td>{say(words.learntFrom, { guides: model.guides, taught: model.taught })}</td>
      <td className="rule-why">{model.figures.length === 0 ? <span className="muted">{say(words.notMeasured)}</span> : <ul className="model-figures">{model.figures.map((figure) => <Figure key={figure.code} figure={figure} />)}</ul>}</td>
      <td>
        {model.state === 'kept' && (
          <Button size="small" aria-label={say(words.useFor, { time })} onClick={() => use(model)}>
            {say(words.use)}
          </Button>
        )}
        {model.state === 'refused' && <span className="muted">{say(words.refusedUse)}</span>}
      </td>
    </tr>
  );
}

/** The models side by side, the newest first. */
export function ModelTable({ models, use }: { models: readonly ModelVersion[]; use: (model: ModelVersion) => void }) {
  const say = useSay();
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.caption)}>
      <table className="rule-table model-table">
        <caption>{say(words.caption)}</caption>
        <HeadRow headings={[words.trainedAt, words.state, words.why, words.learnt, words.figures, words.change]} />
        <tbody>
          {models.map((model) => (
            <Row key={model.id} model={model} use={use} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
