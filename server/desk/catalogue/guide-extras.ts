import type { DateKey } from '../calendar/shanghai.js';
import type { Text } from '../text.js';
import type { Duration } from './time-limit.js';

/** An office that takes the matter in. */
export interface Office {
  readonly name: Text;
  readonly address: Text;
  readonly postcode: string;
  readonly contact: string;
  readonly phone: string;
}

/** A step outside the ordinary road, such as a hearing; `clockRuns` = it counts into the time limit. */
export interface SpecialStep {
  readonly name: Text;
  readonly limit: Duration | null;
  readonly basis: Text;
  readonly clockRuns: boolean;
}

/** What the national list of matters (实施清单) and real guide forms hold beside the 13 fields (domain §4.2); each may be absent. */
export interface GuideExtras {
  readonly codes?: { readonly basic: string; readonly implementation: string; readonly operation: string };
  readonly competentAuthority?: Text;
  readonly implementingBody?: Text;
  readonly level?: 'city' | 'district' | 'subdistrict' | 'community';
  readonly applicants?: 'person' | 'organisation' | 'both';
  /** 即办件 or 承诺件. */
  readonly handling?: 'instant' | 'promised';
  readonly offices?: readonly Office[];
  readonly forms?: readonly { readonly name: Text; readonly address: string }[];
  readonly onlineAddress?: string;
  readonly progressAddress?: string;
  readonly specialSteps?: readonly SpecialStep[];
  readonly result?: { readonly name: Text; readonly sample: Text; readonly delivery: readonly ('counter' | 'post' | 'electronic')[] };
  /** Where else it may be handed in (通办范围). */
  readonly area?: Text;
  readonly inHall?: boolean;
  readonly selfService?: boolean;
  readonly intermediary?: Text;
  readonly quota?: Text;
  readonly annualReview?: Text;
  /** The last day it holds. */
  readonly effectiveUntil?: DateKey;
  readonly keywords?: readonly string[];
}
