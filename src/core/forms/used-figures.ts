import { describe, type Figure } from "../figure";
import { type Fact, pieces, type Statement } from "../statement";
import type { FigureFact, FormReport, UsedFigure } from "./form-input";

const isFigureFact = (fact: Fact | undefined): fact is FigureFact => fact?.kind === "amount" || fact?.kind === "rate" || fact?.kind === "number";

/** The figure-holding facts of a statement, in the order it says them. */
export function figureFactsOf({ template, facts }: Statement): readonly FigureFact[] {
  return pieces(template).flatMap((piece) => (piece.kind === "fact" ? [facts[piece.name]] : [])).filter(isFigureFact);
}

export const figuresOf = (statement: Statement): readonly Figure[] => figureFactsOf(statement).map(({ figure }) => figure);

/** Every figure the report holds. */
export function figuresOfReport(report: FormReport): readonly UsedFigure[] {
  return report.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.flatMap(figureFactsOf)).map((fact) => ({ name: figureName(fact.figure), fact, use: "报告" })));
}

/** What a figure is called: its own label, or that of what it was rounded from, or how it was come by. */
export function figureName(figure: Figure): string {
  if (figure.label !== undefined && figure.label !== "") return figure.label;
  return figure.op === "round" ? figureName(figure.of) : describe(figure);
}

/** Figures said the same way once, with all the places they are used in. */
export function distinctFigures(used: readonly UsedFigure[]): readonly UsedFigure[] {
  const found = new Map<string, UsedFigure>();
  for (const one of used) {
    const { fact } = one;
    const key = [describe(fact.figure), fact.kind, "unit" in fact ? fact.unit : "", fact.decimals].join("|");
    const before = found.get(key);
    if (before === undefined) found.set(key, one);
    else if (!before.use.split("、").includes(one.use)) found.set(key, { ...before, use: `${before.use}、${one.use}` });
  }
  return [...found.values()];
}
