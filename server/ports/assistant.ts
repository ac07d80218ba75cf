/** How one turn of the assistant ended; every turn has exactly one outcome. */
export type AssistantOutcome = 'answered' | 'clarify' | 'handover' | 'emergency' | 'dont_know' | 'declined' | 'smalltalk' | 'pointed';

/** One reply of the assistant, with what it thought the question was about. */
export interface AssistantTurn {
  readonly outcome: AssistantOutcome;
  readonly text: string;
  /** The guide an answer was taken from. */
  readonly source?: { readonly itemCode: string; readonly guideName: string; readonly version: number };
  /** Up to three replies the citizen can pick instead of typing. */
  readonly choices?: readonly { readonly label: string; readonly say: string }[];
  /** Why it ended like this, for the agent and the reports. */
  readonly reason?: string;
  readonly guesses: readonly { readonly itemCode: string; readonly score: number }[];
  /** To be handed back with the citizen's next message; plain JSON, meaning nothing to the caller. */
  readonly state: unknown;
}

/** Answers citizens from the published guides, and hands over whenever it is not sure. */
export interface Assistant {
  /** Never rejects: a failure is a turn with outcome 'handover'. */
  reply(input: { readonly state: unknown; readonly text: string; readonly lang: 'zh' | 'en' }): Promise<AssistantTurn>;
  /** Whether guide questions can be answered now; hard rules work even when not. */
  ready(): boolean;
  close(): Promise<void>;
}
