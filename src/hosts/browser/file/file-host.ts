import { type FileHost, type Result, succeed } from "../../../jobs/ports";
import { xlsxHost } from "../../xlsx";
import { afterWrite, type FileView } from "./file-view";

/** An `.xlsx` file in memory whose state is kept in a view. It is read once, and anew only after something was written. */
export function fileHost(bytes: Uint8Array, file: string, shown: FileView): FileHost {
  const inner = xlsxHost(bytes, file);
  let isStale = true;
  const read: FileHost["read"] = async (progress, signal) => {
    const { workbook } = shown.view();
    if (!isStale && workbook !== undefined) return succeed(workbook);
    const result = await inner.read(progress, signal);
    if (!result.ok) return result;
    isStale = false;
    shown.change({ workbook: result.value });
    return result;
  };
  const write: FileHost["write"] = async (plan): Promise<Result<void>> => {
    const written = await inner.write(plan);
    if (!written.ok) return written;
    isStale = true;
    await read();
    shown.change(afterWrite(plan.sheets.map(({ name }) => name)));
    return written;
  };
  return {
    read, write,
    bytes: () => inner.bytes(),
    show: (cells) => {
      shown.change({ shown: [...cells], isAsked: true });
      return Promise.resolve(succeed(undefined));
    },
  };
}
