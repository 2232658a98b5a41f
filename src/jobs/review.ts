import type { Workbook } from "../core/workbook";
import type { ReviewParts } from "../render/review-parts";

/** What a review found: everything later jobs and every host need. */
export interface Review extends ReviewParts {
  readonly workbook: Workbook;
}
