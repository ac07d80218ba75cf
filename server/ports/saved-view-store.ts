/** A person's own view of the queue; `address` says view, filters and order. */
export interface SavedView {
  name: string;
  address: string;
}

export interface SavedViewStore {
  /** In the person's own order; none for who never kept one. */
  of(staffId: string): Promise<SavedView[]>;
  /** Puts these in the place of all a person had. */
  keep(staffId: string, views: readonly SavedView[]): Promise<void>;
}
