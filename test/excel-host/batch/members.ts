import { notEmulated, refuse } from "../excel-error";
import { type ApiObject, NULL_OBJECT } from "./api-object";

/** A member by reflection: a getter's value, or undefined where the object is a null object. */
export function getMember(target: ApiObject, name: string): unknown {
  const member = descriptorOf(target, name);
  if (member?.get === undefined) return notEmulated(`${labelOf(target)}.${name}`);
  return member.get.call(target) as unknown;
}

export function setMember(target: ApiObject, name: string, value: unknown): void {
  if (target === NULL_OBJECT) refuse("ItemNotFound", `${name} of a null object`);
  const member = descriptorOf(target, name);
  if (member?.set === undefined) {
    if (member?.get !== undefined) refuse("InvalidOperation", `${labelOf(target)}.${name} is read-only`);
    notEmulated(`setting ${labelOf(target)}.${name}`);
  }
  member?.set?.call(target, value);
}

export function callMember(target: ApiObject, name: string, values: readonly unknown[]): unknown {
  if (target === NULL_OBJECT) return NULL_OBJECT;
  const member: unknown = descriptorOf(target, name)?.value;
  if (typeof member !== "function") return notEmulated(`${labelOf(target)}.${name}()`);
  return member.apply(target, values) as unknown;
}

function descriptorOf(target: ApiObject, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(name)) return undefined;
  let level: object | null = target;
  while (level !== null && level !== Object.prototype) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found !== undefined) return found;
    level = Object.getPrototypeOf(level) as object | null;
  }
  return undefined;
}

const labelOf = (target: ApiObject): string => target.constructor.name;
