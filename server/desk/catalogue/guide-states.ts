/** Where the work on a guide stands; `idle` = no draft, whatever is published. */
export type GuideState = 'idle' | 'draft' | 'in_review' | 'sent_back';

export const guideActions = ['begin', 'save', 'submit', 'take_back', 'send_back', 'publish', 'discard', 'recall'] as const;
export type GuideAction = (typeof guideActions)[number];

/** Where an action leads; null = not now. */
export type GuideTarget = GuideState | null;
type Row = Record<GuideAction, GuideTarget>;

/** State × action, complete by type. A draft in review stands still: what is read is what is published. */
export const guideMoves: Record<GuideState, Row> = {
  idle: { begin: 'draft', save: null, submit: null, take_back: null, send_back: null, publish: null, discard: null, recall: 'idle' },
  draft: { begin: null, save: 'draft', submit: 'in_review', take_back: null, send_back: null, publish: null, discard: 'idle', recall: 'draft' },
  in_review: { begin: null, save: null, submit: null, take_back: 'draft', send_back: 'sent_back', publish: 'idle', discard: null, recall: 'in_review' },
  sent_back: { begin: null, save: 'sent_back', submit: 'in_review', take_back: null, send_back: null, publish: null, discard: 'idle', recall: 'sent_back' },
};
export const guideStates = Object.keys(guideMoves) as readonly GuideState[];
