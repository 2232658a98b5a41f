import type { NumberCheck } from "../passage";
import { completedIsComplete } from "./completion";
import { growthFits } from "./growth";
import { namesAreCounted } from "./named-list";
import { partsMakeUpTotal } from "./parts";
import { rateFits } from "./rate";
import { restMakesUpAll } from "./rest-of-all";
import { sameSubjectSameValue } from "./same-subject";
import { shareFits } from "./share";
import { digitsKeepTheirUnit } from "./unit-slip";
import { waysAgree } from "./ways-agree";

/** Every question put to the numbers of a text. */
export const NUMBER_CHECKS: readonly NumberCheck[] = [
  rateFits, growthFits, shareFits, partsMakeUpTotal, waysAgree, namesAreCounted, restMakesUpAll, sameSubjectSameValue, digitsKeepTheirUnit, completedIsComplete,
];
