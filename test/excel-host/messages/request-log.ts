import { type BatchAnswer, type BatchRequest, PATH } from "../batch/wire";

/** One request of the rich API as it came in and was answered. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells of values, formulas, formats or texts handed over; a cell read thrice counts thrice. */
  readonly cellsWritten: number;
  readonly cellsRead: number;
  /** Nothing but the release of kept objects, which the client sends by itself after `Excel.run`. */
  readonly isRelease: boolean;
  /** Members named in the request, for messages of failing tests. */
  readonly members: readonly string[];
  /** Code of the refusal, if it was refused. */
  readonly refused?: string | number;
}

/** All requests so far. */
export class RequestLog {
  readonly all: RequestRecord[] = [];

  /** Requests that a program's `context.sync()` made. */
  get syncs(): readonly RequestRecord[] {
    return this.all.filter(({ isRelease }) => !isRelease);
  }

  get cellsRead(): number {
    return this.all.reduce((sum, { cellsRead }) => sum + cellsRead, 0);
  }

  get cellsWritten(): number {
    return this.all.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0);
  }

  get largestBytes(): number {
    return Math.max(0, ...this.all.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  }

  clear(): void {
    this.all.length = 0;
  }
}

/** What is told about a request before it is answered. */
export function describe(request: BatchRequest): Pick<RequestRecord, "actions" | "cellsWritten" | "isRelease" | "members"> {
  const named = request.Actions.map(({ Name }) => Name).filter((name) => name !== "" && name !== "_KeepReference");
  const paths = Object.values(request.ObjectPaths).flatMap(({ Name, ObjectPathType }) => (Name === undefined || Name === "" || ObjectPathType === PATH.reference ? [] : [Name]));
  return {
    actions: request.Actions.length,
    cellsWritten: request.Actions.reduce((sum, { ArgumentInfo }) => sum + cellsIn(ArgumentInfo?.Arguments?.[0]), 0),
    isRelease: named.length > 0 && request.Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1),
    members: [...new Set([...paths, ...named])],
  };
}

export const cellsAnswered = ({ Results = [] }: BatchAnswer): number => Results.reduce((sum, { Value }) => sum + cellsIn(Value), 0);

/** Entries of all matrices in a value. */
function cellsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (!Array.isArray(value)) return Object.values(value).reduce((sum: number, inner) => sum + cellsIn(inner), 0);
  if (Array.isArray(value[0])) return value.reduce((sum: number, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
  return value.reduce((sum: number, inner) => sum + cellsIn(inner), 0);
}
