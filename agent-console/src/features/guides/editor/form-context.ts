import { createContext, useContext } from 'react';
import type { GuideContent } from '../../../../../server/contract/guide-content.js';
import type { GuideGap } from '../../../../../server/contract/guides.js';
import { valueAt, withValue } from './at-path.js';

export interface GuideForm {
  content: GuideContent;
  gaps: readonly GuideGap[];
  readOnly: boolean;
  type: (content: GuideContent) => void;
}
export const GuideFormContext = createContext<GuideForm | null>(null);

/** The form around a part of it. */
export function useGuideForm(): GuideForm {
  const form = useContext(GuideFormContext);
  if (form === null) throw new Error('a part of a guide needs its form above it');
  return form;
}

/** One part of the guide: what stands there, how to change it, and what is missing in it. */
export function usePart(path: string) {
  const { content, gaps, readOnly, type } = useGuideForm();
  return {
    value: valueAt(content, path),
    readOnly,
    gap: gaps.find((gap) => gap.path === path) ?? null,
    set: (value: unknown) => type(withValue(content, path, value)),
  };
}
