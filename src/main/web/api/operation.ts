/** A trusted document: sent by its id, answered in a known shape. */
export interface Operation<Result, Variables> {
  readonly id: string;
  readonly name: string;
  /** Never there: they carry the types. */
  readonly result?: Result;
  readonly variables?: Variables;
}
