import { constant, difference, dimensionOf, type Figure } from "../../core/figure";
import { styles } from "../../core/forms";
import type { Rational } from "../../core/number";
import { amount, type AmountFact } from "../../core/statement";
import type { Tie, TieSide } from "../../core/ties";
import { amountUnit } from "../amount-precision";
import { sayPlacesOf } from "../say-places";
import { TIE_STATUS_NAMES, withinPrecision } from "../tie-words";
import { causes } from "./finding-row";
import { type FigureFact, numberCell } from "./number-cell";
import { type Row, type RowCell, textCell } from "./row";

/** 结果, 勾稽关系, 位置, 左方, 右方, 差额, 允许尾差, 说明; `note` is what the office has decided about it. */
export function tieRow(tie: Tie, note = ""): Row {
  return [
    resultCell(tie),
    textCell(tie.title),
    textCell([tie.left, tie.right].flatMap(sidePlaces).join("\n")),
    sideCell(tie.left),
    sideCell(tie.right),
    ...differenceCells(tie),
    textCell([tie.reason ?? "", withinPrecision(tie), causes(tie.explanations, tie.status === "differs"), note].filter((part) => part !== "").join("\n")),
  ];
}

/** As every place names it: 一致 also where stated precision alone makes the difference, 尾差 where rounded parts were added. */
function resultCell({ status }: Tie): RowCell {
  switch (status) {
    case "agrees":
    case "rounding":
      return textCell(TIE_STATUS_NAMES[status], styles.centered);
    case "differs":
      return textCell(TIE_STATUS_NAMES.differs, styles.error);
    case "unverified":
      return textCell(TIE_STATUS_NAMES.unverified, styles.remark);
  }
}

/** The first cells of a side; its sum in the 核对底稿 names them all. */
const sidePlaces = ({ figure }: TieSide): string[] => (figure === undefined ? [] : [sayPlacesOf(figure, 4)]);

function sideCell({ figure }: TieSide): RowCell {
  return figure === undefined ? textCell("未找到", styles.centered) : numberCell(factOf(figure));
}

const factOf = (figure: Figure): FigureFact => (dimensionOf(figure) === "money" ? amount(figure) : { kind: "number", figure, unit: "" });

/** 差额 and 允许尾差: in the unit of both sides, in 元 where they are stated in two units. */
function differenceCells({ left, right, tolerance }: Tie): [RowCell, RowCell] {
  const none = textCell("");
  if (left.figure === undefined || right.figure === undefined) return [none, none];
  const apart = difference(left.figure, right.figure);
  if (dimensionOf(left.figure) !== "money") return [numberCell(factOf(apart)), none];
  const unit = amountUnit(amount(left.figure)) === amountUnit(amount(right.figure)) ? amountUnit(amount(left.figure)) : "元";
  return [numberCell(amount(apart, unit)), tolerance === undefined ? none : numberCell(stated(tolerance, unit))];
}

const stated = (fen: Rational, unit: AmountFact["unit"] & string): AmountFact =>
  amount({ ...constant(fen, "允许尾差", "各数列示精度"), dimension: "money" }, unit);
