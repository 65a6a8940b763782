interface Connection<E> {
  edges: (E | null)[] | null;
}

/** The objects of a connection. */
export function nodes<T>(connection: Connection<{ node: T }> | null | undefined): T[] {
  return edges(connection).map((edge) => edge.node);
}

/** The edges of a connection, where they say something of their own. */
export function edges<E>(connection: Connection<E> | null | undefined): E[] {
  return (connection?.edges ?? []).flatMap((edge) => (edge ? [edge] : []));
}
