import { normalise } from '../normalise.js';

/** A message as the topic model reads it; both parts normalised. */
export interface TopicText {
  readonly title: string;
  readonly text: string;
}

/** A message with the topic it is about. */
export interface TopicExample extends TopicText {
  readonly label: string;
  /** Prior knowledge, e.g. a row of a table of topics: always learnt from, never measured by. */
  readonly hint?: boolean;
}

/** What people say first names the matter. */
const longestTitle = 40;

/** A message whose title was written apart from its text. */
export function titled(title: string, text: string): TopicText {
  return { title: normalise(title), text: normalise(text) };
}

/** A message without a title: its first sentence stands for one. */
export function untitled(text: string): TopicText {
  const first = text.trim().split(/[。！？!?\n；;]/)[0] ?? '';
  return titled(first.slice(0, longestTitle), text);
}
