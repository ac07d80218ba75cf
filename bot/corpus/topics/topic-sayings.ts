/** What people say when they write about one topic. */
export interface TopicSayings {
  /** Telling words, parted by spaces: prior knowledge, not messages. */
  readonly terms: readonly string[];
  /** Invented messages. */
  readonly sayings: readonly string[];
}
