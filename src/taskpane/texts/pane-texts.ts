import type { Mark } from "../../render/audit-view";
import type { FindingLevel } from "../../render/pane/finding-views";
import type { CellChange } from "../../render/pane/plan-view";
import type { TableView } from "../../render/pane/table-views";
import type { TieStatus } from "../../render/pane/tie-views";
import { chinese } from "./chinese";
import { english } from "./english";

/** Words of the pane's own frame; findings, forms and report are Chinese whatever the frame speaks. */
export interface PaneTexts {
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  /** All that is said in an Excel that is too old. */
  readonly tooOld: string;
  readonly steps: { readonly tables: string; readonly findings: string; readonly form: string; readonly report: string };
  readonly stepsLabel: string;
  readonly actions: {
    readonly review: string; readonly again: string; readonly cancel: string; readonly fill: string; readonly restore: string; readonly copy: string; readonly docx: string;
    readonly copyList: string; readonly dismiss: string;
  };
  readonly status: {
    readonly reading: string; readonly judging: string; readonly filling: string; readonly restoring: string; readonly preparing: string; readonly cancelled: string; readonly cancelledAdvice: string;
    readonly reviewed: (tables: number, findings: number, accepted: number) => string;
    readonly filled: (sheets: number) => string;
    readonly restored: string; readonly copied: string; readonly copyByHand: string; readonly listCopied: string; readonly saved: (name: string) => string; readonly jump: (place: string) => string;
  };
  readonly notYet: string;
  readonly tables: {
    readonly heading: (count: number) => string; readonly unit: string; readonly rows: (count: number) => string; readonly hiddenRows: (count: number) => string;
    readonly unitNotStated: string; readonly rival: string; readonly leftOut: (count: number) => string;
    readonly confidence: Readonly<Record<TableView["confidence"], string>>;
    readonly unknownHeading: (count: number) => string; readonly near: (name: string) => string; readonly missing: (columns: string) => string; readonly notReadYet: string; readonly notATable: string;
    readonly office: string; readonly year: string; readonly notStated: string;
  };
  readonly choice: {
    readonly change: string; readonly changeOf: (place: string) => string; readonly kindOf: (place: string) => string; readonly confirm: string; readonly confirmOf: (place: string) => string;
    readonly use: string; readonly useOf: (place: string) => string; readonly chosen: string; readonly forget: string; readonly forgetOf: (place: string) => string;
    readonly none: string; readonly lacking: (kind: string, columns: string) => string; readonly choosing: string; readonly remembered: string; readonly forgotten: string;
  };
  readonly leftovers: { readonly what: (sheets: number) => string; readonly advice: string; readonly cleanUp: string; readonly cleaning: string; readonly cleaned: string };
  readonly findings: {
    readonly parts: { readonly findings: string; readonly ties: string; readonly spending: string }; readonly partsLabel: string;
    readonly levels: Readonly<Record<FindingLevel, string>>; readonly all: string; readonly filterLabel: string;
    readonly groupLabel: string; readonly groups: { readonly level: string; readonly check: string; readonly sheet: string };
    readonly none: string; readonly noneAdvice: string; readonly noneOfLevel: string; readonly count: (count: number) => string;
    readonly difference: string; readonly cause: string; readonly why: string; readonly fix: string; readonly basis: string; readonly how: string; readonly places: string; readonly caused: string; readonly wholeWorkbook: string;
    readonly enlarged: string;
  };
  readonly acceptance: {
    readonly accept: string; readonly acceptAgain: string; readonly withdraw: string; readonly reason: string; readonly hint: string; readonly save: string; readonly cancel: string;
    readonly accepted: string; readonly allAccepted: string; readonly saving: string; readonly saved: string; readonly withdrawing: string; readonly withdrawn: string;
  };
  readonly ties: {
    readonly status: Readonly<Record<TieStatus, string>>; readonly none: string; readonly folded: (count: number) => string; readonly missingSide: string; readonly tolerance: string; readonly equal: string;
  };
  readonly spending: { readonly classes: string; readonly execution: string; readonly budget: string; readonly executed: string; readonly rate: string; readonly none: string };
  readonly form: {
    readonly score: string; readonly points: string; readonly noTotal: string; readonly partial: (score: string, weight: string) => string; readonly lost: string; readonly earned: string; readonly deductions: (count: number) => string;
    readonly noDeductions: string; readonly unscored: (count: number) => string; readonly noScore: string; readonly outOf: (weight: string) => string;
    readonly plan: string; readonly planIntro: string; readonly cells: (figures: number, formulas: number) => string; readonly replaced: string; readonly fresh: string; readonly unchanged: string;
    readonly changed: (count: number) => string; readonly showCells: string; readonly withTexts: (count: number) => string; readonly cell: string; readonly before: string; readonly after: string; readonly empty: string; readonly rating: string;
    readonly changes: Readonly<Record<Exclude<CellChange, "same">, string>>; readonly becomes: string; readonly typedOver: string; readonly sources: string; readonly moreSources: (count: number) => string;
    readonly showChanges: (count: number) => string; readonly changesOf: (sheet: string) => string; readonly showSame: (count: number) => string; readonly sameOf: (sheet: string) => string;
    readonly basis: string; readonly questions: (count: number) => string; readonly typedTotal: (total: string) => string; readonly typedSame: (count: number) => string; readonly typedDiffers: (count: number) => string; readonly typed: string; readonly computed: string;
    readonly ownForms: (sheets: string) => string; readonly unplaced: (count: number) => string; readonly inPlace: string; readonly inPlaceIntro: string; readonly choose: string; readonly leaving: (sheets: string) => string;
  };
  readonly settings: {
    readonly score: string; readonly report: string; readonly hint: string; readonly save: string; readonly saving: string; readonly saved: string; readonly unverified: (name: string) => string;
    readonly scheme: string; readonly bySheet: string; readonly overCompletion: string; readonly overCompletionHint: string;
    readonly shell: string; readonly shellHint: string; readonly lengthOf: (heading: string) => string; readonly noLimit: string;
  };
  readonly report: {
    readonly blanks: (count: number) => string; readonly noBlanks: string; readonly hint: string; readonly box: string; readonly draft: string;
    readonly standsIn: (section: string) => string; readonly blanksHint: string; readonly save: string; readonly saving: string; readonly saved: string;
    readonly answered: (count: number) => string; readonly change: string; readonly changeOf: (needs: string) => string; readonly cancel: string; readonly cancelOf: (needs: string) => string; readonly emptyHint: string;
    readonly goToBlank: (needs: string) => string;
    readonly edit: string; readonly editOf: (words: string) => string; readonly editLabel: string; readonly editHint: string; readonly saveEdit: string; readonly edited: string; readonly restore: string; readonly restoreOf: (words: string) => string;
    readonly unchecked: (numbers: string) => string; readonly editVoid: string; readonly editAgain: string; readonly forgetEdit: string; readonly lostEdits: (count: number) => string; readonly lostEditsHint: string;
  };
  readonly audit: {
    readonly parts: { readonly draft: string; readonly audit: string }; readonly partsLabel: string; readonly wish: string;
    readonly alone: string; readonly against: (file: string) => string; readonly toReview: string; readonly box: string; readonly boxHint: string; readonly open: string; readonly openHint: string;
    readonly start: string; readonly again: string; readonly stop: string; readonly working: string; readonly stopped: string; readonly stoppedAdvice: string;
    readonly empty: string; readonly emptyAdvice: string; readonly tooLong: (length: number, most: number) => string; readonly tooLongAdvice: string;
    readonly opening: (name: string) => string; readonly opened: (name: string) => string; readonly unreadable: (name: string) => string; readonly unreadableAdvice: string;
    readonly done: (numbers: number, problems: number) => string; readonly noNumbers: string; readonly noProblems: string; readonly outdated: string; readonly nowReviewed: string;
    readonly marks: Readonly<Record<Mark, string>>; readonly filterLabel: string; readonly filterHint: string; readonly noneMarked: (mark: string) => string;
    readonly walkLabel: string; readonly previous: string; readonly next: string; readonly place: (at: number, count: number) => string; readonly count: (count: number) => string; readonly line: (line: number) => string;
    readonly text: string; readonly textHint: string; readonly shouldBe: string; readonly correct: (words: string) => string; readonly sources: string; readonly candidates: string; readonly also: string;
    readonly edit: string; readonly copyCorrected: string; readonly copied: string; readonly correctedBox: string; readonly putIn: string; readonly undo: string; readonly hasPutIn: string; readonly undone: string; readonly save: string;
  };
}

/** Texts for a language tag; anything but English is served in Chinese. */
export const paneTexts = (language: string): PaneTexts => (/^en\b/i.test(language) ? english : chinese);
