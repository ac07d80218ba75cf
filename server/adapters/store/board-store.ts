import type { Model, PipelineStage } from 'mongoose';
import { closedAssignmentStates } from '../../desk/ticket/assignment.js';
import type { Heat } from '../../desk/supervision/heat.js';
import { openStates } from '../../desk/ticket/states.js';
import type { Instant } from '../../desk/text.js';
import type { BoardCell, BoardStore } from '../../ports/board-store.js';
import type { TicketDoc } from './ticket-model.js';

const day = 24 * 3_600_000;
const stands = { $and: [{ $eq: ['$$this.role', 'lead'] }, { $not: [{ $in: ['$$this.state', closedAssignmentStates] }] }] };
const leadUnit = { $first: { $map: { input: { $filter: { input: '$assignments', cond: stands } }, in: '$$this.unitId' } } };
/** Of a large ticket, what a cell counts by. */
const counted = { topic: 1, area: 1, 'assignments.role': 1, 'assignments.state': 1, 'assignments.unitId': 1, 'facets.lightDueAt': 1, 'facets.lightAmberAt': 1, 'facets.flags': 1, 'tally.returns': 1 } as const;
const tally = (holds: object): { $sum: object } => ({ $sum: { $cond: [holds, 1, 0] } });
const flagged = (flag: string): { $sum: object } => tally({ $in: [flag, '$facets.flags'] });

type Group<Id, Sums> = { _id: Id } & Sums;
type CellGroup = Group<Pick<BoardCell, 'unitId' | 'topic' | 'area'>, Omit<BoardCell, 'unitId' | 'topic' | 'area'>>;
type HeatGroup = Group<Pick<Heat, 'topic' | 'area'>, Pick<Heat, 'lastDay' | 'before'>>;

export class MongoBoardStore implements BoardStore {
  constructor(private readonly tickets: Model<TicketDoc>) {}

  /** One pass over the open tickets, found through the index of states; each measure is worded as the queue's filter for it. */
  async cells({ at, returnedFrom }: { at: Instant; returnedFrom: number }): Promise<BoardCell[]> {
    const groups = await this.grouped<CellGroup>([
      { $match: { state: { $in: openStates } } },
      { $project: counted },
      {
        $group: {
          _id: { unitId: leadUnit, topic: '$topic', area: '$area' },
          open: { $sum: 1 },
          overdue: tally({ $lte: ['$facets.lightDueAt', at] }),
          dueSoon: tally({ $and: [{ $gt: ['$facets.lightDueAt', at] }, { $lte: ['$facets.lightAmberAt', at] }] }),
          returned: tally({ $gte: ['$tally.returns', returnedFrom] }),
          unsatisfied: flagged('unsatisfied'),
          supervised: flagged('supervised'),
        },
      },
    ]);
    return groups.map(({ _id, ...sums }) => ({ unitId: _id.unitId ?? null, topic: _id.topic ?? null, area: _id.area ?? null, ...sums }));
  }

  /** One pass over what was filed lately, found through the index of filing dates. */
  async heats(at: Instant, days: number): Promise<Heat[]> {
    const groups = await this.grouped<HeatGroup>([
      { $match: { createdAt: { $gte: at - (days + 1) * day, $lte: at } } },
      { $match: { topic: { $ne: null }, area: { $ne: null } } },
      { $group: { _id: { topic: '$topic', area: '$area' }, lastDay: tally({ $gte: ['$createdAt', at - day] }), before: tally({ $lt: ['$createdAt', at - day] }) } },
    ]);
    return groups.map(({ _id, ...sums }) => ({ ..._id, ...sums }));
  }

  private grouped<G>(pipeline: PipelineStage[]): Promise<G[]> {
    return this.tickets.aggregate<G>(pipeline);
  }
}
