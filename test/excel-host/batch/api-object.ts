import { refuse } from "../excel-error";

/**
 * An object the client can name. What the client may get, set and call are exactly the members whose names begin with a capital;
 * everything else in these classes is ours. A member that is not there answers `NotImplemented`.
 */
export abstract class ApiObject {
  /** By what the client asks for this object again in a later batch. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }
}

/** A list of objects; the client loads it as `items`. */
export abstract class ApiCollection extends ApiObject {
  abstract items(): readonly ApiObject[];
  abstract GetItem(key: unknown): ApiObject;

  GetItemAt(index: unknown): ApiObject {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    return item ?? refuse("InvalidArgument", `no item ${String(index)}`);
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

/** What an `…OrNullObject` found nothing for. */
export const NULL_OBJECT = new (class NullObject extends ApiObject {})();

