import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, Failure } from './client';
import type { Operation } from './operation';

export interface Query<R> {
  /** The newest answer; while another is under way, the one before. */
  readonly data: R | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly reload: () => void;
}

const KEPT = 40;
const answers = new Map<string, unknown>();

/** Forgets what was answered: somebody else signed in, or something was written. */
export function forgetAnswers() {
  answers.clear();
}

function keep(key: string, answer: unknown) {
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) {
      break;
    }
    answers.delete(oldest);
  }
}

/** Asks whenever the variables change, and shows at once what was answered before; null asks nothing. */
export function useQuery<R, V>(operation: Operation<R, V>, variables: V | null): Query<R> {
  const key = variables === null ? null : operation.id + JSON.stringify(variables);
  const [state, setState] = useState<{ key: string | null; data: R | null; failure: Failure | null }>({
    key: null,
    data: null,
    failure: null,
  });
  const [round, setRound] = useState(0);
  const latest = useRef(variables);
  latest.current = variables;
  useEffect(() => {
    const wanted = latest.current;
    if (key === null || wanted === null) {
      return undefined;
    }
    const abort = new AbortController();
    ask(operation, wanted, abort.signal).then(
      (data) => {
        if (!abort.signal.aborted) {
          keep(key, data);
          setState({ key, data, failure: null });
        }
      },
      (error: unknown) => {
        if (!abort.signal.aborted) {
          const failure = error instanceof Failure ? error : new Failure('INTERNAL_ERROR', String(error));
          setState((before) => ({ key, data: before.data, failure }));
        }
      },
    );
    return () => abort.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((now) => now + 1), []);
  const remembered = key === null ? undefined : (answers.get(key) as R | undefined);
  const current = state.key === key;
  return {
    data: current && !state.failure ? state.data : (remembered ?? state.data),
    failure: current ? state.failure : null,
    loading: key !== null && !current,
    reload,
  };
}
