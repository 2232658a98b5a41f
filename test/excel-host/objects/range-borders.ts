import { ApiCollection, ApiObject } from "../batch/api-object";
import { expectOneOf, notEmulated } from "../excel-error";
import type { Line, Side } from "../model/cell";
import { expectColor, type Looks } from "./range-format";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Edge = (typeof EDGES)[number];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_LINE: Line = { style: "None", color: "#000000", weight: "Thin" };

/** `Excel.RangeBorderCollection`. */
export class RangeBorders extends ApiCollection {
  constructor(private readonly looks: Looks) {
    super();
  }

  items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.looks, edge));
  }

  GetItem(edge: unknown): RangeBorder {
    return new RangeBorder(this.looks, expectOneOf(edge, EDGES, "border index"));
  }
}

/** `Excel.RangeBorder`: one edge of the range, or all lines inside it. */
class RangeBorder extends ApiObject {
  constructor(
    private readonly looks: Looks,
    private readonly edge: Edge,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.edge };
  }

  get SideIndex(): string { return this.edge; }
  get Style(): unknown { return this.common(({ style }) => style); }
  set Style(value: unknown) { this.draw({ style: expectOneOf(value, STYLES, "border style") }); }
  get Color(): unknown { return this.common(({ color }) => color); }
  set Color(value: unknown) { this.draw({ color: expectColor(value) }); }
  get Weight(): unknown { return this.common(({ weight }) => weight); }
  set Weight(value: unknown) { this.draw({ weight: expectOneOf(value, WEIGHTS, "border weight") }); }

  private common(read: (line: Line) => string): string | null {
    const seen = new Set<string>();
    const { top, bottom, left, right } = this.looks.box;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) for (const side of this.sides(row, column)) seen.add(read(this.looks.sheet.at(row, column).look.lines[side] ?? NO_LINE));
    }
    const [first, second] = seen;
    return second === undefined ? (first ?? read(NO_LINE)) : null;
  }

  /** A line given only a colour or a weight is drawn, as in Excel. */
  private draw(part: Partial<Line>): void {
    this.looks.change((look, row, column) => {
      const sides = this.sides(row, column);
      if (sides.length === 0) return look;
      const drawn = sides.map((side) => [side, { ...(look.lines[side] ?? { ...NO_LINE, style: "Continuous" }), ...part }] as const);
      return { ...look, lines: Object.fromEntries([...Object.entries(look.lines), ...drawn].filter(([, line]) => line.style !== "None")) };
    });
  }

  /** Sides of a cell that lie on this edge. */
  private sides(row: number, column: number): readonly Side[] {
    const { top, bottom, left, right } = this.looks.box;
    switch (this.edge) {
      case "EdgeTop":
        return row === top ? ["top"] : [];
      case "EdgeBottom":
        return row === bottom ? ["bottom"] : [];
      case "EdgeLeft":
        return column === left ? ["left"] : [];
      case "EdgeRight":
        return column === right ? ["right"] : [];
      case "InsideVertical":
        return [...(column > left ? (["left"] as const) : []), ...(column < right ? (["right"] as const) : [])];
      case "InsideHorizontal":
        return [...(row > top ? (["top"] as const) : []), ...(row < bottom ? (["bottom"] as const) : [])];
      case "DiagonalDown":
      case "DiagonalUp":
        return notEmulated("diagonal borders");
    }
  }
}
