import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

/** How the texts of a ledger are stored: in a list of their own, as Excel does, or in the cells, as many programs that export do. */
export type TextStorage = "shared" | "inline";

export interface LedgerFile {
  readonly path: string;
  /** Lines below the header. */
  readonly rows: number;
  readonly texts: TextStorage;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Codes and names, the money paid out for them in every line, and whether it is 基本支出. */
const ITEMS = [
  { code: "2010301", name: "行政运行", isBasic: true }, { code: "2010302", name: "一般行政管理事务", isBasic: false }, { code: "2012901", name: "行政运行", isBasic: true },
  { code: "2080505", name: "机关事业单位基本养老保险缴费支出", isBasic: true }, { code: "2101101", name: "行政单位医疗", isBasic: true }, { code: "2130126", name: "农村社会事业", isBasic: false },
  { code: "2130705", name: "对村民委员会和村党支部的补助", isBasic: false }, { code: "2210201", name: "住房公积金", isBasic: true },
] as const;
const NAMES: Readonly<Record<string, string>> = {
  "201": "一般公共服务支出", "20103": "政府办公厅（室）及相关机构事务", "20129": "群众团体事务", "208": "社会保障和就业支出", "20805": "行政事业单位养老支出",
  "210": "卫生健康支出", "21011": "行政事业单位医疗", "213": "农林水支出", "21301": "农业农村", "21307": "农村综合改革", "221": "住房保障支出", "22102": "住房改革支出",
};
const ECONOMIC = [["30101", "基本工资"], ["30102", "津贴补贴"], ["30201", "办公费"], ["30211", "差旅费"], ["30213", "维修(护)费"], ["30299", "其他商品和服务支出"]] as const;
const SUMMARIES = ["支付办公用品及耗材款", "报销差旅费", "发放在职人员津贴补贴", "支付机关办公楼维修款", "拨付村级组织运转经费", "缴纳单位部分社会保险费", "支付会议场地及资料印制费"];
const HEADER = ["日期", "凭证号", "摘要", "功能分类科目编码", "功能分类科目名称", "经济分类科目编码", "经济分类科目名称", "支出金额"];
const FIRST_DAY = 44_927; // 2023-01-01
const PIECE = 2_000;

/** Writes a workbook with a 支出明细账 of so many lines × 8, and the 支出决算表 that its lines add up to. Equal wishes give equal bytes. */
export function writeLedgerFile({ path, rows, texts }: LedgerFile): void {
  const list = new TextList(texts);
  const zip = new ZipFile(path);
  zip.add("[Content_Types].xml", [contentTypes()]);
  zip.add("_rels/.rels", [relationships([["rId1", "officeDocument", "xl/workbook.xml"]])]);
  zip.add("xl/workbook.xml", [`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="支出决算表" sheetId="1" r:id="rId1"/><sheet name="支出明细账" sheetId="2" r:id="rId2"/></sheets></workbook>`]);
  zip.add("xl/_rels/workbook.xml.rels", [
    relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"], ["rId3", "styles", "styles.xml"], ["rId4", "sharedStrings", "sharedStrings.xml"]]),
  ]);
  zip.add("xl/styles.xml", [`${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="14"/></cellXfs></styleSheet>`]);
  zip.add("xl/worksheets/sheet1.xml", [accountXml(rows, list)]);
  zip.add("xl/worksheets/sheet2.xml", ledgerXml(rows, list));
  zip.add("xl/sharedStrings.xml", list.pieces());
  zip.close();
}

/** Money of a line in 分; every amount has its 角 and 分. */
export const fenOfLine = (line: number): number => ((line * 7_919) % 900_000) + 1_213;
const itemOfLine = (line: number): (typeof ITEMS)[number] => ITEMS[line % ITEMS.length] ?? ITEMS[0];

function* ledgerXml(rows: number, list: TextList): Generator<string> {
  const text = (column: string, row: number, value: string): string => list.cell(`${column}${row}`, value);
  yield `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:H${rows + 4}"/><sheetData><row r="1">${text("A", 1, "支出明细账")}</row>`;
  yield `<row r="2">${text("A", 2, "单位名称：石桥镇人民政府")}${text("E", 2, "会计期间：2023年1月至12月")}${text("H", 2, "金额单位：元")}</row>`;
  yield `<row r="3">${HEADER.map((word, index) => text("ABCDEFGH".charAt(index), 3, word)).join("")}</row>`;
  let sum = 0;
  for (let from = 0; from < rows; from += PIECE) {
    const lines: string[] = [];
    for (let line = from; line < Math.min(from + PIECE, rows); line++) {
      sum += fenOfLine(line);
      lines.push(lineXml(line, line + 4, text));
    }
    yield lines.join("");
  }
  yield `<row r="${rows + 4}" spans="1:8">${text("A", rows + 4, "合计")}<c r="H${rows + 4}" s="1"><v>${yuan(sum)}</v></c></row></sheetData></worksheet>`;
}

function lineXml(line: number, row: number, text: (column: string, row: number, value: string) => string): string {
  const item = itemOfLine(line);
  const [code, name] = ECONOMIC[line % ECONOMIC.length] ?? ECONOMIC[0];
  return (
    `<row r="${row}" spans="1:8"><c r="A${row}" s="2"><v>${FIRST_DAY + (line % 365)}</v></c>${text("B", row, `记-${String(line + 1)}`)}` +
    `${text("C", row, `${SUMMARIES[line % SUMMARIES.length] ?? ""}${(line % 3_000) + 1}`)}${text("D", row, item.code)}${text("E", row, item.name)}` +
    `${text("F", row, code)}${text("G", row, name)}<c r="H${row}" s="1"><v>${yuan(fenOfLine(line))}</v></c></row>`
  );
}

/** The 支出决算表 in 元, with every 类, 款 and 项 of the ledger. */
function accountXml(rows: number, list: TextList): string {
  const spent = new Map<string, { basic: number; project: number }>();
  for (let line = 0; line < rows; line++) {
    const { code, isBasic } = itemOfLine(line);
    for (const level of ["", code.slice(0, 3), code.slice(0, 5), code]) {
      const sums = spent.get(level) ?? { basic: 0, project: 0 };
      sums[isBasic ? "basic" : "project"] += fenOfLine(line);
      spent.set(level, sums);
    }
  }
  const codes = [...spent.keys()].filter((code) => code !== "").sort();
  const nameOf = (code: string): string => NAMES[code] ?? ITEMS.find((item) => item.code === code)?.name ?? "";
  const table: (string | number)[][] = [
    ["支出决算表"], ["部门：石桥镇人民政府", "2023年度", "金额单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    ...["", ...codes].map((code) => {
      const { basic, project } = spent.get(code) ?? { basic: 0, project: 0 };
      return [code === "" ? "合计" : code, nameOf(code), basic + project, basic, project];
    }),
  ];
  const lines = table.map((cells, index) => {
    const row = index + 1;
    const content = cells.map((cell, column) => {
      const place = `${"ABCDEFGH".charAt(column)}${row}`;
      if (cell === "") return "";
      return typeof cell === "string" ? list.cell(place, cell) : `<c r="${place}" s="1"><v>${yuan(cell)}</v></c>`;
    });
    return `<row r="${row}">${content.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

const yuan = (fen: number): string => String(fen / 100);

const contentTypes = (): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  [["workbook", "sheet.main"], ["worksheets/sheet1", "worksheet"], ["worksheets/sheet2", "worksheet"], ["styles", "styles"], ["sharedStrings", "sharedStrings"]]
    .map(([part = "", type = ""]) => `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join("") +
  `</Types>`;

const relationships = (lines: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** Texts of the cells: in the cells themselves, or numbered in the list of shared strings. */
class TextList {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly storage: TextStorage) {}

  cell(place: string, text: string): string {
    if (this.storage === "inline") return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return `<c r="${place}" t="s"><v>${number}</v></c>`;
  }

  *pieces(): Generator<string> {
    yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.numbers.size}">`;
    let piece = "";
    for (const text of this.numbers.keys()) {
      piece += `<si><t>${text}</t></si>`;
      if (piece.length < 200_000) continue;
      yield piece;
      piece = "";
    }
    yield `${piece}</sst>`;
  }
}

/** A zip file written piece by piece: the pieces of a part are compressed one by one into one deflate stream. */
class ZipFile {
  private readonly handle: number;
  private readonly records: Buffer[] = [];
  private at = 0;

  constructor(path: string) {
    this.handle = openSync(path, "w");
  }

  add(name: string, pieces: Iterable<string>): void {
    const letters = Buffer.from(name);
    const start = this.at;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    this.write(local, letters);
    const from = this.at;
    let [crc, size] = [0, 0];
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      this.write(deflateRawSync(bytes, { level: 6, finishFlush: 2 /* Z_SYNC_FLUSH: more may follow */ }));
    }
    this.write(Buffer.from([3, 0])); // an empty last block
    const shared = fields(crc, this.at - from, size, letters.length);
    writeSync(this.handle, shared, 0, shared.length, start + 4);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    shared.copy(record, 6);
    record.writeUInt32LE(start, 42);
    this.records.push(record, letters);
  }

  close(): void {
    const start = this.at;
    this.write(...this.records);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.records.length / 2, 8);
    end.writeUInt16LE(this.records.length / 2, 10);
    end.writeUInt32LE(this.at - start, 12);
    end.writeUInt32LE(start, 16);
    this.write(end);
    closeSync(this.handle);
  }

  private write(...pieces: readonly Buffer[]): void {
    for (const piece of pieces) this.at += writeSync(this.handle, piece, 0, piece.length, this.at);
  }
}

/** What a local header and a record of the directory share, from the version needed to the length of the name. */
function fields(crc: number, packed: number, size: number, nameLength: number): Buffer {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt16LE(0x21, 8);
  shared.writeUInt32LE(crc, 10);
  shared.writeUInt32LE(packed, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(nameLength, 22);
  return shared;
}
