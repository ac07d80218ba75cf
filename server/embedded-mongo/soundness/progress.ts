/** How far an examination has come, in documents. */
export interface Progress { done: number; of: number }
