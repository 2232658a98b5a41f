export { copyReport } from "./copy-report";
export { saveFile } from "./save-file";
