import { MAX_COLUMN, type Sheet } from "../../../core/workbook";
import { stopTooLarge } from "../problems";
import type { TagBytes } from "../xml/tag-bytes";

/** Runs of columns do not overlap in files of programs we know; a hostile one may name all columns in each of its runs. */
const MOST_STEPS = 4 * MAX_COLUMN;

/** Tells a sheet which of its columns are hidden, from the runs of columns (`col`) its part lists. */
export class HiddenColumns {
  private runs = 0;
  private steps = 0;

  hide(tag: TagBytes, { name, hiddenColumns }: Pick<Sheet, "name"> & { readonly hiddenColumns: Set<number> }): void {
    if (++this.runs > MAX_COLUMN) this.stop(name);
    if (!isTrue(tag.attribute("hidden")) && !isZero(tag.attribute("width"))) return;
    const last = Math.min(Number(tag.attribute("max")), MAX_COLUMN);
    for (let column = Math.max(1, Number(tag.attribute("min"))); column <= last; column++) {
      if (++this.steps > MOST_STEPS) this.stop(name);
      hiddenColumns.add(column);
    }
  }

  private stop(sheet: string): never {
    return stopTooLarge(`工作表“${sheet}”的列设置过多`);
  }
}

export const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";
/** A height or width that hides. */
export const isZero = (text: string | undefined): boolean => text !== undefined && text !== "" && Number(text) === 0;
