import { OVERVIEW_GAPS } from "./overview-wording";
import { SPENDING_GAPS } from "./spending-wording";

/** Asked for in several places and answered once. */
export const SHARED_GAPS: ReadonlySet<string> = new Set([OVERVIEW_GAPS.office, OVERVIEW_GAPS.year]);

/** What an office hardly changes from year to year: an answer of another year still serves. */
export const LASTING_GAPS: ReadonlySet<string> = new Set([OVERVIEW_GAPS.office, OVERVIEW_GAPS.supervisor, OVERVIEW_GAPS.duties, SPENDING_GAPS.systems]);

/** Names and amounts, which stand without a full stop. */
export const BARE_GAPS: ReadonlySet<string> = new Set([OVERVIEW_GAPS.office, OVERVIEW_GAPS.year, OVERVIEW_GAPS.supervisor, OVERVIEW_GAPS.budget]);
