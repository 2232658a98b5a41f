/** Where a form was seen, and whether somebody compared it with the published original. */
export interface FormOrigin {
  readonly source: string;
  /** False where a part is known from memory only; `unverified` then names it. */
  readonly verified: boolean;
  readonly unverified?: string;
}
