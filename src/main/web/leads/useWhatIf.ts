import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client';
import { WhatIf } from '../api/operations/whatIf';
import type { Ranked } from '../api/operations/whatIf';
import type { LeadWeightsInput } from '../api/operations/inputs';
import { nodes } from '../parts/nodes';
import { filterOf } from './filter';
import type { View } from './filter';

const PAUSE = 80;
const SHOWN = 100;

/**
 * The order under weights that are being dragged: one request at a time, never more than one in 80 ms, and the newest
 * weights win.
 */
export function useWhatIf(park: string, view: View, weights: LeadWeightsInput | null) {
  const [ranked, setRanked] = useState<readonly Ranked[] | null>(null);
  const wanted = useRef<LeadWeightsInput | null>(null);
  const busy = useRef(false);
  const filter = filterOf(view);
  const run = async () => {
    busy.current = true;
    for (let now = wanted.current; now; now = wanted.current) {
      const begun = Date.now();
      try {
        const answer = await ask(WhatIf, { park, first: SHOWN, filter, weights: now });
        if (wanted.current) {
          setRanked(nodes(answer.park?.leads));
        }
      } catch {
        wanted.current = null;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, PAUSE - (Date.now() - begun))));
      if (wanted.current === now) {
        wanted.current = null;
      }
    }
    busy.current = false;
  };
  useEffect(() => {
    wanted.current = weights;
    if (!weights) {
      setRanked(null);
    } else if (!busy.current) {
      void run();
    }
  }, [weights]);
  return ranked;
}
