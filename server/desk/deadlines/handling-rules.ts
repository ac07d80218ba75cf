/** Rules of handling that are numbers but no single clock. */
export interface HandlingRules {
  /** Working days to return a matter that several units share. */
  readonly returnComplexDays: number;
  /** After so many dispatches the next unit is designated and cannot return. */
  readonly dispatchesBeforeDesignation: number;
  /** How often, by how much at most (`as_limit` = once more the first limit), how many working days before the date. */
  readonly extension: { readonly times: number; readonly mostDays: number | 'as_limit'; readonly noticeDays: number };
  /** Working days a matter may stand still, all suspensions together. */
  readonly suspensionDays: number;
  /** Unreachable counts as called back after so many tries on so many days. */
  readonly callback: { readonly tries: number; readonly days: number };
  /** A matter done again has its first limit, at most this many working days; a citizen may ask so often, for so many days. */
  readonly rehandle: { readonly mostDays: number; readonly byCitizen: number; readonly withinDays: number };
  /** Days a finished matter stays among the others. */
  readonly archiveAfterDays: number;
  /** A supervisor is advised to step in from here on. */
  readonly supervise: { readonly returned: number; readonly unsatisfied: number };
  /** Working days after the date at which the next rung of the ladder is due. */
  readonly ladder: { readonly day_after: number; readonly week_after: number };
}

// Domain §2.3–2.6: Tianjin (return, designation), Xuzhou (extension a day before), bureau rule S7 (ladder), the rest as recommended there.
export const handlingRules: HandlingRules = {
  returnComplexDays: 2,
  dispatchesBeforeDesignation: 2,
  extension: { times: 1, mostDays: 'as_limit', noticeDays: 1 },
  suspensionDays: 30,
  callback: { tries: 3, days: 2 },
  rehandle: { mostDays: 5, byCitizen: 2, withinDays: 7 },
  archiveAfterDays: 30,
  supervise: { returned: 2, unsatisfied: 2 },
  ladder: { day_after: 1, week_after: 5 },
};
