export { copyReport } from "./copy-report";
export { startWorker } from "./worker/start-worker";
export { saveFile } from "./save-file";
