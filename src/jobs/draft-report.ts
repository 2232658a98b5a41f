import { draftReport, type Report } from "../core/narrative";
import type { Review } from "./review";

/** The report drafted from a review. */
export function draft(review: Review): Report {
  return draftReport(review.records, review.evaluation);
}
