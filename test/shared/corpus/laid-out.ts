/** What a published report says, laid out as the sheets it must have come from. */
export interface LaidOut {
  /** Number of the report in the corpus. */
  readonly report: string;
  /** Sheets by name, drawn as in `test/support/check-cases.ts`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Beginnings of `inconsistencies`, each with the checks that must find it. */
  readonly finds: Readonly<Record<string, string | readonly string[]>>;
  /** Beginnings of `checks_passed` and `rounding_only` that stand on the sheets and must be no error. */
  readonly passes: readonly string[];
}
