import { ExcelError, notEmulated, refuse } from "../excel-error";
import { INTERNAL_SERVICE, InternalService } from "../objects/internal-service";
import { ApiCollection, ApiObject, NULL_OBJECT } from "./api-object";
import { callMember, getMember, setMember } from "./members";
import { queryValue } from "./query";
import { ACTION, type BatchAnswer, type BatchRequest, type BatchResult, PATH, type WireAction, type WireArguments, type WirePath } from "./wire";

/** Objects the client keeps from one batch to the next, by reference id. */
export interface Kept {
  readonly byId: Map<string, ApiObject>;
  /** Reference id of an object that is kept, or undefined where it is not. */
  idOf(target: ApiObject): string | undefined;
  keep(target: ApiObject): void;
}

/** Stands before every action; a test plants errors here. */
export type BeforeAction = (index: number) => void;

/** Carries out one request, action by action. What was done before an error stays done, as in Excel. */
export function runBatch(request: BatchRequest, root: ApiObject, kept: Kept, before: BeforeAction = () => undefined): BatchAnswer {
  const batch = new Batch(request, root, kept);
  const results: BatchResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(index);
      const value = batch.carryOut(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const known = error instanceof ExcelError ? error : new ExcelError("GeneralException", error instanceof Error ? (error.stack ?? error.message) : String(error));
      const location = `${batch.label(action.ObjectPathId)}.${action.Name}`;
      const status = known.code === "ItemNotFound" ? 404 : known.code === "AccessDenied" ? 403 : known.code === "NotImplemented" ? 501 : 400;
      return { Error: { Code: known.code, Message: known.message, Location: location, ActionIndex: index, HttpStatusCode: status }, ProcessedResults: { Results: results } };
    }
  }
  return { Results: results };
}

class Batch {
  private readonly objects = new Map<number, ApiObject>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: ApiObject,
    private readonly kept: Kept,
  ) {}

  /** The value the client gets for the action; undefined where it gets none. */
  carryOut(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === NULL_OBJECT ? null : this.identity(target);
      case ACTION.query: {
        const value = queryValue(target, action.QueryInfo);
        return value === null ? null : { ...this.identity(target), ...(value as object) };
      }
      case ACTION.method:
        return this.call(target, action);
      case ACTION.set:
        setMember(target, action.Name, this.values(action.ArgumentInfo)[0]);
        return undefined;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(target, name.charAt(0).toUpperCase() + name.slice(1), value);
        return undefined;
      case ACTION.ensureUnchanged:
      case 6:
      case 7:
        return notEmulated(`action of type ${String(action.ActionType)}`);
    }
  }

  label(id: number): string {
    const path = this.request.ObjectPaths[String(id)];
    return path?.Name === undefined || path.Name === "" ? "Workbook" : path.Name;
  }

  private identity(target: ApiObject): Readonly<Record<string, string>> {
    const id = this.kept.idOf(target);
    return id === undefined ? target.identity() : { ...target.identity(), _ReferenceId: id };
  }

  private call(target: ApiObject, action: WireAction): unknown {
    if (action.Name === "_KeepReference") {
      if (target !== NULL_OBJECT) this.kept.keep(target);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.kept.byId.delete(String(this.values(action.ArgumentInfo)[0]));
      return null;
    }
    const value = callMember(target, action.Name, this.values(action.ArgumentInfo));
    return value === undefined || value === NULL_OBJECT ? null : value;
  }

  private object(id: number): ApiObject {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)] ?? refuse("InvalidArgument", `no object path ${String(id)}`);
    const found = this.resolve(path);
    const target = found instanceof ApiObject ? found : notEmulated(`${path.Name ?? ""} as an object`);
    this.objects.set(id, target);
    return target;
  }

  private resolve(path: WirePath): unknown {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.none) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.fresh) return path.Name === INTERNAL_SERVICE ? new InternalService() : notEmulated(`new ${path.Name ?? ""}`);
    if (path.ObjectPathType === PATH.reference) return this.kept.byId.get(path.Name ?? "") ?? refuse("InvalidReference", "the object is not kept");
    const parent = this.object(path.ParentObjectPathId ?? refuse("InvalidArgument", "an object path without a parent"));
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const values = this.values(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return getMember(parent, path.Name ?? "");
    if (path.ObjectPathType === PATH.method) return callMember(parent, path.Name ?? "", values);
    return parent instanceof ApiCollection ? parent.GetItem(values[0]) : notEmulated("an indexer of something that is no list");
  }

  /** Arguments with the objects they stand for. */
  private values(info: WireArguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    if (!Array.isArray(references)) return values;
    return values.map((value, index) => {
      const id: unknown = references[index];
      return typeof id === "number" && id !== 0 ? this.object(id) : value;
    });
  }
}
