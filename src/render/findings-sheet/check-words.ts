/** What the catalogue says about a check, by its id. */
export interface CheckWords {
  titleOf(checkId: string): string;
  fixOf(checkId: string): string;
}
