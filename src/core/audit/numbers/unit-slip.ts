import { isEqual, type ProseQuantity } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import type { NumberCheck } from "../passage";

/** With so many digits the same figure twice is no chance. */
const TELLING_DIGITS = 5;

/** The same digits are not 元 in one place and 万元 in another (CK45). */
export const digitsKeepTheirUnit: NumberCheck = ({ quantities }) => {
  const byDigits = new Map<string, ProseQuantity>();
  const remarks: NumberRemark[] = [];
  for (const quantity of quantities) {
    const digits = quantity.kind === "money" && quantity.per === undefined ? digitsOf(quantity) : "";
    if (digits.length < TELLING_DIGITS) continue;
    const first = byDigits.get(digits);
    if (first === undefined) byDigits.set(digits, quantity);
    else if (first.scale !== quantity.scale && !isEqual(first.value, quantity.value)) remarks.push(remark(first, quantity), remark(quantity, first));
  }
  return remarks;
};

/** The digits that tell, without what only fills up. */
const digitsOf = ({ value }: ProseQuantity): string => String(value.n < 0n ? -value.n : value.n).replace(/0+$/, "");

const remark = (number: ProseQuantity, other: ProseQuantity): NumberRemark => ({
  number, verdict: "inconsistent", rule: "unit", beside: [other], statement: state(AUDIT_NUMBER_WORDING.unitDigits, { other: words(other.text) }),
});
