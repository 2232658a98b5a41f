import type { PaneTexts } from "./pane-texts";

const of = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

export const english: PaneTexts = {
  title: "Self-evaluation assistant",
  intro: "Reconciles the final accounts, budget execution and indicators in this workbook, fills the self-evaluation form and drafts the report.",
  promise: "Your own sheets are never changed, and nothing leaves this computer.",
  tooOld: "This Excel is too old: please use the browser edition, which opens this workbook in any current browser and needs no newer Excel.",
  steps: { tables: "Tables", findings: "Review", form: "Form", report: "Report" },
  stepsLabel: "Steps",
  actions: {
    review: "Start review", again: "Review again", cancel: "Stop", fill: "Fill the form", restore: "Restore", copy: "Copy for Word", docx: "Download for Word", copyList: "Copy list", dismiss: "Close",
  },
  status: {
    reading: "Reading the workbook", judging: "Checking", filling: "Filling the form", restoring: "Taking the fill back", preparing: "Preparing…", cancelled: "Stopped. The workbook is unchanged.", cancelledAdvice: "You can start again at any time.",
    reviewed: (tables, findings, accepted) => `Review finished: ${of(tables, "table")}, ${of(findings, "finding")}${accepted === 0 ? "" : `, ${String(accepted)} accepted`}.`,
    filled: (sheets) => `Filled. ${of(sheets, "new sheet")} at the end of the workbook; please check.`,
    restored: "The workbook is as it was before filling.", copied: "Copied. Paste it into Word.", copyByHand: "Copying was refused. The text below is selected: press Ctrl+C.", listCopied: "The list is copied.",
    saved: (name) => `Saved “${name}”.`, jump: (place) => `Went to ${place}.`,
  },
  notYet: "Not reviewed yet. Press Start review to see the results here.",
  tables: {
    heading: (count) => `${of(count, "table")} found`, unit: "Unit", rows: (count) => of(count, "row"), hiddenRows: (count) => `${String(count)} hidden`,
    unitNotStated: "not stated in the table", rival: "Another table of this kind is used instead", leftOut: (count) => `Rows left out (${String(count)})`,
    confidence: { sure: "Recognised", likely: "By its header", doubtful: "Please confirm" },
    unknownHeading: (count) => `${of(count, "sheet")} not used`, near: (name) => `Looks like ${name}`, missing: (columns) => `missing column ${columns}`, notReadYet: "this kind is not read yet", notATable: "No known table",
    office: "Office", year: "Year", notStated: "not stated",
  },
  choice: {
    change: "Change", changeOf: (place) => `Change what ${place} is`, kindOf: (place) => `What ${place} is`, confirm: "Confirm", confirmOf: (place) => `Confirm what ${place} is`,
    use: "Use this one", useOf: (place) => `Use ${place}`, chosen: "As you said", forget: "Recognise by itself", forgetOf: (place) => `Recognise ${place} by itself`,
    none: "Not part of the review", lacking: (kind, columns) => `You said ${kind}, but ${columns}: not used`, choosing: "Remembering your choice", remembered: "Remembered. Tables with the same header are treated alike from now on.", forgotten: "Recognised by itself again.",
  },
  leftovers: {
    what: (sheets) => `The last fill was interrupted and left ${of(sheets, "unfinished sheet")} behind.`, advice: "Cleaning up removes only these; your own sheets stay as they are.", cleanUp: "Clean up", cleaning: "Cleaning up", cleaned: "Cleaned up.",
  },
  findings: {
    parts: { findings: "Findings", ties: "Ties", spending: "Spending" }, partsLabel: "Parts of the review",
    levels: { error: "Must fix", warning: "Verify", note: "Note", "cannot-tell": "Cannot tell" }, all: "All", filterLabel: "Filter by severity",
    groupLabel: "Group", groups: { level: "By severity", check: "By check", sheet: "By sheet" },
    none: "Nothing to correct or to verify.", noneAdvice: "Go on to the form and the report.", noneOfLevel: "None of this kind.", count: (count) => String(count),
    difference: "Difference", cause: "Likely cause", why: "Why", fix: "How to fix", basis: "Basis", how: "Why · How to fix", places: "Cells", caused: "Caused by this", wholeWorkbook: "Whole workbook",
    enlarged: "The gap is small and drawn larger",
  },
  acceptance: {
    accept: "Accept with a reason", acceptAgain: "Accept again", withdraw: "Withdraw acceptance", reason: "Reason", hint: "Say why nothing is to be changed. Kept in this workbook; void once the numbers change.", save: "Save", cancel: "Cancel",
    accepted: "Accepted", allAccepted: "Nothing is left that was not accepted.", saving: "Saving the reason", saved: "Accepted; it now stands under Accepted.", withdrawing: "Withdrawing the acceptance", withdrawn: "The acceptance is withdrawn.",
  },
  ties: {
    status: { agrees: "Agrees", rounding: "Rounding", differs: "Differs", unverified: "Unverified" }, none: "No tables to reconcile with each other.", folded: (count) => `${of(count, "tie")} of single codes, all agree`,
    missingSide: "not found", tolerance: "Rounding allowed", equal: "Both sides are equal",
  },
  spending: { classes: "Spending by class", execution: "Budget execution", budget: "Budget", executed: "Executed", rate: "Rate", none: "No spending amounts to draw." },
  form: {
    score: "Score", points: "points", noTotal: "No total yet", partial: (score, weight) => `${score} of the ${weight} points scored so far`, lost: "Lost", earned: "Earned", deductions: (count) => of(count, "deduction"),
    noDeductions: "No deductions.", unscored: (count) => `Not scored (${String(count)})`, noScore: "No indicators to score.", outOf: (weight) => `of ${weight}`,
    plan: "Sheets to be written", planIntro: "Only these sheets are added; their figures are formulas on your sheets, which stay as they are.", cells: (figures, formulas) => of(figures, "figure") + (formulas === 0 ? "" : `, ${of(formulas, "formula")}`), replaced: "Replaces the last fill", fresh: "New", unchanged: "Same as now",
    changed: (count) => `${of(count, "cell")} changed`, showCells: "Show cells", withTexts: (count) => `Show texts too (${String(count)})`, cell: "Cell", before: "Before", after: "After", empty: "empty", rating: "Rating",
    changes: { new: "New", changed: "Changed", gone: "Not kept" }, becomes: "becomes", typedOver: "The formula was typed over; it comes back", sources: "Comes from", moreSources: (count) => `${String(count)} more`,
    showChanges: (count) => `Show changed cells (${String(count)})`, changesOf: (sheet) => `${sheet}: changed cells`, showSame: (count) => `Unchanged cells (${String(count)})`, sameOf: (sheet) => `${sheet}: unchanged cells`,
    basis: "Scoring rule", questions: (count) => `Nothing deducted, to be explained (${String(count)})`, typedTotal: (total) => `Total typed in the sheet: ${total}`, typedSame: (count) => `${of(count, "typed score")}, the same as by the rule.`, typedDiffers: (count) => `Typed scores that differ from the rule (${String(count)})`, typed: "Typed", computed: "By the rule",
    ownForms: (sheets) => `Blank forms of yours: ${sheets}`, unplaced: (count) => `Not filled into your form (${String(count)})`, inPlace: "Fills your form", inPlaceIntro: "Only empty cells of your form are filled; all others stay as they are", choose: "Forms to fill", leaving: (sheets) => `Not filled this time and put away: ${sheets}. Restore brings them back.`,
  },
  settings: {
    score: "Settings of the score", report: "Settings of the report", hint: "Kept in this workbook and used again next time.", save: "Save settings", saving: "Saving the settings", saved: "Settings saved; score and report follow them.", unverified: (name) => `${name} – not verified`,
    scheme: "Scoring scheme", bySheet: "By the points in the sheet", overCompletion: "A result above how many percent of its target asks for a reason", overCompletionHint: "Nothing is deducted for it.",
    shell: "Outline of the report", shellHint: "The first is the county's nine-row form; the others are texts with headings.", lengthOf: (heading) => `Most characters of “${heading}”`, noLimit: "no limit",
  },
  report: {
    blanks: (count) => `To be filled in (${String(count)})`, noBlanks: "Nothing left to fill in.", hint: "Press an underlined figure to see the cells it comes from; press Edit behind a paragraph to write it anew.", box: "Text of the report", draft: "Draft of the report",
    standsIn: (section) => `Stands in “${section}”`, blanksHint: "Then press Save (or Ctrl+Enter). Kept in this workbook and used in the report, the forms and the Word document.", save: "Save what was filled in", saving: "Saving what was filled in", saved: "Saved; the report is up to date.",
    answered: (count) => `Filled in (${String(count)})`, change: "Change", changeOf: (needs) => `Change ${needs}`, cancel: "Cancel", cancelOf: (needs) => `Cancel changing ${needs}`, emptyHint: "Save it empty to have it asked again.",
    goToBlank: (needs) => `To be filled in: ${needs}`,
    edit: "Edit", editOf: (words) => `Edit the paragraph “${words}…”`, editLabel: "Your words for this paragraph", editHint: "Figures that stay are still checked; gaps in 〔…〕 may stay and are filled in above. Empty brings the draft back.", saveEdit: "Save", edited: "Your words", restore: "Back to the draft", restoreOf: (words) => `Back to the draft of “${words}…”`,
    unchecked: (numbers) => `No cell stands behind these numbers, please check them: ${numbers}`, editVoid: "The numbers have changed and this paragraph was drafted anew; what you wrote is not used any more. You wrote:", editAgain: "Go on from what I wrote", forgetEdit: "Discard", lostEdits: (count) => `Edits that are not used (${String(count)})`, lostEditsHint: "The report has no such paragraph any more. Copy the words to another one if you need them.",
  },
  audit: {
    parts: { draft: "Draft", audit: "Audit a report" }, partsLabel: "Parts of the report", wish: "Only audit a report you have",
    alone: "No workbook was reviewed: only the text itself is checked, whether it agrees with itself and its rates, changes and sums are right.", against: (file) => `Every number is held against “${file}” and against the text itself.`, toReview: "Review the workbook first",
    box: "Text of the report", boxHint: "Paste the whole report here", open: "Open a file", openHint: "Or open a .docx or .txt file.",
    start: "Start the audit", again: "Audit again", stop: "Stop", working: "Auditing", stopped: "The audit was stopped.", stoppedAdvice: "The text is still there; you can start again at any time.",
    empty: "There is no text yet.", emptyAdvice: "Paste the whole report into the box, or open a file.", tooLong: (length, most) => `The text has ${String(length)} characters; at most ${String(most)} are audited at once.`, tooLongAdvice: "Please audit it in parts.",
    opening: (name) => `Reading “${name}”`, opened: (name) => `Text of “${name}”.`, unreadable: (name) => `“${name}” could not be read.`, unreadableAdvice: "Please make sure that the file is still where it was, and choose it again.",
    done: (numbers, problems) => `${of(numbers, "number")} audited, ${problems === 0 ? "no problems found" : of(problems, "place to look at", "places to look at")}.`, noNumbers: "The text has no numbers to audit.", noProblems: "Nothing to correct was found. Please check the numbers without a source yourself.", nowReviewed: "The workbook has been reviewed now: audit again to hold every number against its cells.", outdated: "The workbook has changed; this is the audit from before.",
    marks: { agrees: "Agrees", rounding: "Rounded", differs: "Differs", inconsistent: "Contradicts", untraced: "No source", wording: "Wording" }, filterLabel: "Show one kind", filterHint: "Press one to see only these; press again for all.", noneMarked: (mark) => `None marked “${mark}”.`,
    walkLabel: "One after the other", previous: "Previous", next: "Next", place: (at, count) => `${String(at)} of ${String(count)}`, count: (count) => of(count, "place"), line: (line) => `Line ${String(line)}`,
    text: "The audited text", textHint: "Press a marked number or word to see what was found; the arrow keys go from one to the next.", shouldBe: "Should be", correct: (words) => `Change to “${words}”`, sources: "Comes from", candidates: "Cells with the same value: is it one of these?", also: "See the other place",
    edit: "Edit the text", copyCorrected: "Copy the corrected text", copied: "The corrected text is copied. Paste it into the report.", correctedBox: "The corrected text", putIn: "Put the corrected text in", undo: "Undo", hasPutIn: "The corrected text was put in and audited again.", undone: "The former text is back.", save: "Save the audit",
  },
};
