interface Chain {
  readonly code: string;
  readonly name: string;
  readonly segments: readonly { readonly code: string; readonly name: string; readonly level: number }[];
}

/** Segments to choose from, set in by their level; with the chains themselves where these may be chosen. */
export function segmentOptions(chains: readonly Chain[], withChains: boolean) {
  return chains.flatMap((chain) => [
    ...(withChains ? [[chain.code, chain.name] as const] : []),
    ...chain.segments
      .filter((segment) => segment.level > 0)
      .map((segment) => [segment.code, `${'　'.repeat(segment.level)}${segment.name}（${segment.code}）`] as const),
  ]);
}
