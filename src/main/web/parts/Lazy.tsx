import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../api/client';
import { Problem, Skeleton } from './States';

interface Props<P> {
  page: () => Promise<FunctionComponent<P>>;
  props: P;
}

/** A page that is loaded when it is first looked at. */
export function Lazy<P>({ page, props }: Props<P>) {
  const [state, setState] = useState<{ page: FunctionComponent<P> } | Failure | null>(null);
  const load = () => {
    page().then(
      (loaded) => setState({ page: loaded }),
      () => setState(new Failure('OFFLINE', '')),
    );
  };
  useEffect(load, []);
  if (state instanceof Failure) {
    return <Problem failure={state} again={load} />;
  }
  if (!state) {
    return <Skeleton rows={8} />;
  }
  const Loaded = state.page;
  // Without the spread of an unknown type, TypeScript cannot tell P from its attributes.
  return <Loaded {...(props as P & object)} />;
}
