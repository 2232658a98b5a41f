/** One part of a folder, for one of several machines: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Workbooks of any kind a unit may have handed in; those we cannot read get a line that says so. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et|xlsb|ods)$/i;
/** What earlier runs made, and what Excel and WPS keep beside an open file. */
const NOT_A_UNIT = /(?:^|\/)(?:~\$|\.|汇总(?:\.\d+-\d+)?\.xlsx$)|\.评价\.xlsx$/i;

/** The workbooks to evaluate among the files of a folder (paths with `/`), in an order that is the same on every machine, or one part of them. */
export function chooseUnits(files: readonly string[], shard?: Shard): readonly string[] {
  const units = files.filter((file) => WORKBOOK.test(file) && !NOT_A_UNIT.test(file)).sort((a, b) => (a < b ? -1 : 1));
  return shard === undefined ? units : units.filter((_, at) => at % shard.count === shard.index - 1);
}

/** Reads `2/8`; undefined where it is no part of a whole. */
export function readShard(written: string): Shard | undefined {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(written);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match === null || index > count ? undefined : { index, count };
}
