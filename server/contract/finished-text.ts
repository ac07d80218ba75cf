import { z } from 'zod';
import { marksIn } from './words/template-text.js';

/** Written text of so many letters with no place left to fill: a template's `[[…]]` never leaves the desk. */
export const finishedText = (min: number, max: number) => z.string().trim().min(min).max(max).refine((text) => marksIn(text).length === 0, { params: { openMarks: true } });
