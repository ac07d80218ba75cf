import type { TopicExample } from './topic-text.js';
import { titled } from './topic-text.js';

interface Row {
  readonly title: string;
  readonly text: string;
  readonly label: string;
}

/** Labelled messages, one JSON object a line: title, text, label. Throws SyntaxError for a line that is no JSON. */
export function labelledMessages(jsonl: string): TopicExample[] {
  const rows = jsonl.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  return rows.map(({ title, text, label }) => ({ label, ...titled(title, text) }));
}

/** A table of topics (first the label, then finer names, comma-separated, with a heading) as prior knowledge about these labels. */
export function taxonomyHints(csv: string, labels: ReadonlySet<string>): TopicExample[] {
  const rows = csv.split(/\r?\n/).slice(1).map((line) => line.split(','));
  return rows.flatMap(([label = '', ...names]) => (labels.has(label) ? [{ label, ...titled(names.join(' '), ''), hint: true }] : []));
}
