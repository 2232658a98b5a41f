import type { UnitLine } from "../../render/batch/unit-line";
import type { Unit } from "./evaluate-unit";

/** Those who evaluate units side by side. */
export interface Crew {
  readonly size: number;
  /** Never rejects: a unit whose evaluation breaks off has a line that says so. */
  evaluate(unit: Unit): Promise<UnitLine>;
  end(): void;
}
