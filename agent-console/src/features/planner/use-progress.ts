import { useQuery } from '@tanstack/react-query';
import type { PlanEffect } from '../../../../server/contract/booking-staff.js';

const lookMs = 700;

/** How many of those who lose a place have been moved, asked again and again while it goes on: who is still bumped is still to be moved. */
export function useProgress({ active, total, ask }: { active: boolean; total: number; ask: () => Promise<PlanEffect> }): number {
  const left = useQuery({ queryKey: ['plan-progress', total], queryFn: ask, enabled: active, refetchInterval: lookMs, staleTime: 0, gcTime: 0 });
  return Math.min(total, Math.max(0, total - (left.data?.bumped ?? total)));
}
