import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../../src/cli/run";
import { openXlsx } from "../../../src/hosts/xlsx";
import { SECOND_FILE, secondOfficeSheets } from "../../support/second-office/second-office-sheets";
import { createDrawn } from "../../support/xlsx/create-drawn";
import { type PretendWorld, pretendWorld } from "../pretend-world";

const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../../assets/sample/杨嘉桥镇2023年度.xlsx")));
const second = createDrawn(secondOfficeSheets);
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600), ...Buffer.from("Workbook", "utf16le"), ...Buffer.alloc(600)]);
const county = (): Record<string, Uint8Array | "folder"> => ({
  县: "folder", "县/乙镇/自评.xlsx": sample, "县/甲局.xlsx": second, "县/丙镇.xlsx": new Uint8Array([1, 2, 3]), "县/丁镇.xls": ole,
  "县/~$甲局.xlsx": ole, "县/说明.txt": new Uint8Array([1]), "县/甲局.评价.xlsx": sample, "县/汇总.xlsx": sample,
});

interface Batch {
  readonly units: readonly { readonly file: string; readonly status: string; readonly reason?: string; readonly spending?: number; readonly counts?: { readonly error: number } }[];
  readonly counts: Readonly<Record<string, number>>;
}
const writtenText = (world: PretendWorld, file: string): string => {
  const content = world.written.get(file);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};
const batchOf = (world: PretendWorld, name = "汇总.json"): Batch => JSON.parse(writtenText(world, `out/${name}`)) as Batch;

describe("a folder with good and bad workbooks", () => {
  const world = pretendWorld(county());
  let status: number;
  beforeAll(async () => {
    status = await run(["县", "--json"], world);
  });

  it("has a line for each workbook in the order of their names, and for nothing else", () => {
    expect(batchOf(world).units.map(({ file, status: state }) => `${file} ${state}`)).toEqual(["丁镇.xls could-not-run", "丙镇.xlsx could-not-run", "乙镇/自评.xlsx done", "甲局.xlsx done"]);
  });

  it("says of a bad one what is wrong and what to do, and goes on", () => {
    const [old, broken] = batchOf(world).units;
    expect(old?.reason).toContain("另存为");
    expect(broken?.reason).toMatch(/。.+。$/);
  });

  it("tells totals, rate and score of the good ones", () => {
    expect(batchOf(world).units[2]).toMatchObject({ unit: "湘潭县杨嘉桥镇人民政府", year: 2023, spending: 4_130_690_000, budget: 5_826_542_800, executionRate: "0.708944", counts: { error: 2 } });
    expect(batchOf(world).units[3]).toMatchObject({ status: "done", counts: { error: 0 } });
    expect(batchOf(world).counts).toMatchObject({ units: 4, couldNotRun: 2, error: 2 });
  });

  it("puts the results of a unit where the unit lies in the folder", () => {
    expect([...world.written.keys()].filter((name) => name.includes("自评") && !name.includes(".已完成")).sort()).toEqual(["报告.docx", "报告.html", "报告.txt", "结果.json", "评价.xlsx"].map((name) => `out/乙镇/自评.${name}`));
  });

  it("prints the same JSON it writes, and ends with status 1", () => {
    expect(world.printed.join("")).toBe(writtenText(world, "out/汇总.json"));
    expect(status).toBe(1);
  });

  it("sums the units in 汇总.xlsx by formulas", () => {
    const opened = openXlsx(world.written.get("out/汇总.xlsx") as Uint8Array, "汇总.xlsx");
    if (!opened.ok) throw new Error(opened.problem.what);
    const [sheet] = opened.value.sheets;
    expect(sheet?.name).toBe("汇总");
    expect([5, 6, 7, 10].map((column) => sheet?.formula(8, column))).toEqual(["SUM(E4:E7)", "SUM(F4:F7)", 'ROUND(SUMPRODUCT((E4:E7<>"")*(F4:F7<>""),F4:F7)/SUMPRODUCT((E4:E7<>"")*(F4:F7<>""),E4:E7),6)', "SUM(J4:J7)"]);
    expect(sheet?.value(4, 13)).toContain("没有处理成：这个工作簿是旧格式");
  });
});

describe("a second run", () => {
  const writes = (world: PretendWorld): string[] => {
    const names: string[] = [];
    const set = world.written.set.bind(world.written);
    world.written.set = (name, content) => (names.push(name), set(name, content));
    return names;
  };

  it("does nothing again, and gives the same bytes", async () => {
    const world = pretendWorld(county());
    await run(["县"], world);
    const before = new Map(world.written);
    const names = writes(world);
    await run(["县"], world);
    expect(names.sort()).toEqual(["out/汇总.json", "out/汇总.xlsx"]);
    expect(new Map(world.written)).toEqual(before);
  });

  it("does a unit again whose workbook changed, whose results are gone, or whose note of being finished is damaged", async () => {
    const files = county();
    const world = pretendWorld(files);
    await run(["县"], world);
    const done = (names: readonly string[]): boolean[] => ["甲局", "乙镇/自评"].map((unit) => names.includes(`out/${unit}.结果.json`));
    files["县/甲局.xlsx"] = sample;
    const [first, again] = [writes(world), writes(world)];
    await run(["县"], world);
    expect(done(first)).toEqual([true, false]);
    again.length = 0;
    world.written.delete("out/甲局.报告.docx");
    world.written.set("out/.已完成/乙镇/自评.xlsx.json", '{"key":');
    await run(["县"], world);
    expect(done(again)).toEqual([true, true]);
  });

  it("does all of them again when the program is another one, or something else is asked for", async () => {
    const world = pretendWorld(county());
    await run(["县"], world);
    const names = writes(world);
    await run(["县", "--only", "review"], world);
    expect(names).toContain("out/甲局.结果.json");
    names.length = 0;
    await run(["县"], Object.assign(world, { programId: "2" }));
    expect(names).toContain("out/甲局.结果.json");
  });
});

it("the parts of a folder together are the folder, and running it whole afterwards makes the 汇总 of all", async () => {
  const world = pretendWorld(county());
  for (const part of ["1/3", "2/3", "3/3"]) await run(["县", "--shard", part], world);
  const parts = ["1-3", "2-3", "3-3"].flatMap((part) => batchOf(world, `汇总.${part}.json`).units);
  await run(["县"], world);
  expect(batchOf(world).units).toEqual([...parts].sort((a, b) => (a.file < b.file ? -1 : 1)));
  expect(parts).toHaveLength(4);
});

it("a folder where every unit is right ends with status 0", async () => {
  expect(await run(["县"], pretendWorld({ 县: "folder", [`县/${SECOND_FILE}`]: second }))).toBe(0);
});

describe("bad input", () => {
  const complain = async (...given: string[]): Promise<string> => {
    const world = pretendWorld({ 县: "folder", "一.xlsx": sample, "县/说明.txt": sample });
    expect(await run(given, world)).toBe(2);
    return world.complaints.join("");
  };

  it.each([
    ["a folder without workbooks", ["县"], "文件夹“县”里没有工作簿。请把各单位的 .xlsx 工作簿放进这个文件夹，再运行一次。\n"],
    ["a part that is none", ["县", "--shard", "3/2"], "--shard 要写成 2/8 这样：共分8份，处理第2份；不能写“3/2”。\n"],
    ["a part of a single workbook", ["一.xlsx", "--shard", "1/2"], "--shard 只在处理文件夹时使用。请去掉这个参数，或指定一个文件夹。\n"],
  ])("%s", async (_name, given, sentence) => {
    expect(await complain(...given)).toBe(sentence);
  });
});
