import { writeFileSync } from "node:fs";
import path from "node:path";
import { SAMPLE_FILE } from "./sample-sheets";
import { sampleWorkbook } from "./sample-workbook";

/** Writes the sample workbook from its description: `npm run sample`. */
const file = path.resolve(__dirname, "../../../assets/sample", SAMPLE_FILE);
writeFileSync(file, sampleWorkbook());
console.log(path.relative(process.cwd(), file));
