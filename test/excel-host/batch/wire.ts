/** A request of the rich API as the client writes it; member names are PascalCase, `Select` entries camelCase. */
export interface BatchRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Ids of the object paths that stand at the place of arguments. */
  readonly ReferencedObjectPathIds?: unknown;
}

export interface WirePath {
  readonly ObjectPathType: PathType;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const PATH = { global: 1, fresh: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
export type PathType = (typeof PATH)[keyof typeof PATH];

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureUnchanged: 8, update: 9 } as const;
export type ActionType = (typeof ACTION)[keyof typeof ACTION] | 6 | 7;

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchAnswer {
  readonly Results?: readonly BatchResult[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
  readonly ProcessedResults?: { readonly Results: readonly BatchResult[] };
}
