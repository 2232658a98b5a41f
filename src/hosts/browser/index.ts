export { copyReport } from "./copy-report";
