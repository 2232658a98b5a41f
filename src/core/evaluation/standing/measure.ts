import { fold, type Quantity } from "../../number";
import type { Indicator } from "../../records";
import { INVERSE_WORDS, OPEN_DIRECTION_WORDS, PROPERTY_WORDS } from "../../standards";
import type { Measure } from "./verdict";

export interface Direction {
  readonly measure: Exclude<Measure, "within" | "in-time">;
  /** The target itself does not count: > or <. */
  readonly isStrict: boolean;
}

/**
 * How a target of one number is measured. The sign of the target decides, then 指标性质, then 反向 in the name; without any of them
 * more is better, unless the words leave it open. Signs that contradict each other are told apart from none at all.
 */
export function directionOf(indicator: Indicator, wanted: Quantity): Direction | "open" | "contradicted" {
  const property = propertyOf(indicator);
  const [own, said] = [bySign(wanted.comparison), bySign(property)];
  if (own !== undefined && said !== undefined && own.measure !== said.measure) return "contradicted";
  const stated = own ?? said;
  if (stated !== undefined) return stated;
  const name = indicator.name.value;
  if (INVERSE_WORDS.some((word) => name.includes(word))) return { measure: "at-most", isStrict: false };
  const words = [indicator.level1, indicator.level2, indicator.name].map((text) => text?.value ?? "").join(" ");
  return OPEN_DIRECTION_WORDS.some((word) => words.includes(word)) ? "open" : { measure: "at-least", isStrict: false };
}

/** Whether 指标性质 says that the office judges the result. */
export const isJudgedByProperty = (indicator: Indicator): boolean => propertyOf(indicator) === "judged";

function propertyOf({ property }: Indicator): (typeof PROPERTY_WORDS)[number]["says"] | undefined {
  const said = fold(property?.value ?? "");
  return PROPERTY_WORDS.find(({ words }) => words.includes(said))?.says;
}

function bySign(sign: Quantity["comparison"] | "judged"): Direction | undefined {
  switch (sign) {
    case "≥":
    case ">":
      return { measure: "at-least", isStrict: sign === ">" };
    case "≤":
    case "<":
      return { measure: "at-most", isStrict: sign === "<" };
    case "=":
      return { measure: "exactly", isStrict: false };
    case "judged":
    case undefined:
      return undefined;
  }
}
