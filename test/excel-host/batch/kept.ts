import type { ApiObject } from "./api-object";
import type { Kept } from "./run-batch";

/** An empty store of objects kept from one batch to the next. */
export function keptObjects(): Kept {
  const byId = new Map<string, ApiObject>();
  const ids = new WeakMap<ApiObject, string>();
  const idOf = (target: ApiObject): string | undefined => {
    const id = ids.get(target);
    return id !== undefined && byId.has(id) ? id : undefined;
  };
  let made = 0;
  return {
    byId,
    idOf,
    keep: (target) => {
      if (idOf(target) !== undefined) return;
      made += 1;
      ids.set(target, `${String(made)}|5`);
      byId.set(`${String(made)}|5`, target);
    },
  };
}
