import { notEmulated } from "../excel-error";
import { ApiCollection, ApiObject, NULL_OBJECT } from "./api-object";
import { getMember } from "./members";
import type { WireAction } from "./wire";

interface Selection {
  [name: string]: Selection;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The value of a query: the selected members of an object, of the objects in it, or of every item of a list. */
export function queryValue(target: ApiObject, query: WireAction["QueryInfo"]): unknown {
  if (target === NULL_OBJECT) return null;
  if (query?.Top !== undefined || query?.Skip !== undefined) return notEmulated("load with top or skip");
  const selection: Selection = {};
  for (const path of query?.Select ?? []) if (path !== "$none") add(selection, path.split("/"));
  if (Object.keys(selection).length === 0 && query?.Select === undefined) return notEmulated("load without the names of properties");
  return selected(target, selection);
}

function add(selection: Selection, [first, ...rest]: readonly string[]): void {
  if (first !== undefined) add((selection[pascal(first)] ??= {}), rest);
}

function selected(target: ApiObject, selection: Selection): unknown {
  if (target === NULL_OBJECT) return { _IsNull: true };
  if (target instanceof ApiCollection) {
    // `items/name` and `name` mean the same for a list.
    const { Items: ofItems = {}, ...others } = selection;
    return { _Items: target.items().map((item) => selected(item, { ...others, ...ofItems })) };
  }
  const value: Record<string, unknown> = { ...target.identity() };
  for (const [name, inner] of Object.entries(selection)) {
    const member = getMember(target, name);
    if (member instanceof ApiObject) value[name] = selected(member, inner);
    else if (Object.keys(inner).length > 0) notEmulated(`${name}/${Object.keys(inner).join()}`);
    else value[name] = member;
  }
  return value;
}
