import { readShard, type Shard } from "./batch/choose-units";

/** What a user asked the command line for. */
export type Wish =
  | { readonly kind: "evaluate"; readonly input: string | undefined; readonly out: string; readonly isJson: boolean; readonly form: string | undefined; readonly year: number | undefined; readonly only: Stage | undefined; readonly audit: string | undefined; readonly shard: Shard | undefined }
  | { readonly kind: "checks"; readonly id: string | undefined }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly sentence: string };

export type Stage = "review" | "fill" | "draft" | "audit";

type Evaluate = { -readonly [Key in keyof Extract<Wish, { kind: "evaluate" }>]: Extract<Wish, { kind: "evaluate" }>[Key] };

const refused = (sentence: string): Wish => ({ kind: "refused", sentence });

/** Reads the arguments of `CONTRACT.md`. What it cannot follow is refused with a sentence. */
export function readArguments(given: readonly string[]): Wish {
  const rest = [...given];
  const wish: Evaluate = { kind: "evaluate", input: undefined, out: "out", isJson: false, form: undefined, year: undefined, only: undefined, audit: undefined, shard: undefined };
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === "--help" || next === "-h") return { kind: "help" };
    if (next === "--checks") return { kind: "checks", id: rest.shift() };
    if (next === "--json") wish.isJson = true;
    else if (next.startsWith("-") && next !== "-") {
      const trouble = readOption(wish, next, rest);
      if (trouble !== undefined) return refused(trouble);
    } else if (wish.input === undefined) wish.input = next;
    else return refused(`一次只能处理一个工作簿，多出了“${next}”。请分开运行。`);
  }
  if (wish.only === "audit" && wish.audit === undefined) return refused("--only audit 要审核哪份报告没有写。请加上 --audit 报告.docx 再运行。");
  return wish;
}

/** Takes an option with its value into the wish; gives a sentence where that is impossible. */
function readOption(wish: Evaluate, written: string, rest: string[]): string | undefined {
  const [option, inline] = splitOnce(written);
  if (!["--out", "--form", "--year", "--only", "--audit", "--shard"].includes(option)) return `不认识的参数“${written}”。运行 npm run evaluate -- --help 查看全部参数。`;
  const value = inline ?? rest.shift();
  if (value === undefined || (value.startsWith("--") && inline === undefined)) return `参数 ${option} 后面缺少内容。请补上后再运行。`;
  switch (option) {
    case "--out":
      wish.out = value;
      return undefined;
    case "--form":
      wish.form = value;
      return undefined;
    case "--year":
      if (!/^20\d{2}$/.test(value)) return `年度“${value}”不是四位年份。请写成 --year 2023 这样。`;
      wish.year = Number(value);
      return undefined;
    case "--shard":
      wish.shard = readShard(value);
      return wish.shard === undefined ? `--shard 要写成 2/8 这样：共分8份，处理第2份；不能写“${value}”。` : undefined;
    case "--audit":
      wish.audit = value;
      return undefined;
    default:
      return readOnly(wish, value);
  }
}

function readOnly(wish: Evaluate, value: string): string | undefined {
  if (value !== "review" && value !== "fill" && value !== "draft" && value !== "audit") return `--only 后面只能写 review、fill、draft 或 audit，不能写“${value}”。`;
  wish.only = value;
  return undefined;
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf("=");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
