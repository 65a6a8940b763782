interface Connection<T> {
  edges: ({ node: T } | null)[] | null;
}

/** The objects of a connection. */
export function nodes<T>(connection: Connection<T> | null | undefined): T[] {
  return (connection?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
}
