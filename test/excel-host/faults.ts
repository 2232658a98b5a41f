import { ExcelError, type ExcelErrorCode } from "./excel-error";

/** What can go wrong with one request. */
export type Fault =
  /** Refused as a whole, nothing done; 5004 cell being edited, 5012 session timed out, 5103/5104 too large, 7000 not allowed. */
  | { readonly kind: "refused"; readonly code: number }
  /** Excel stops before the given action (negative: counted from the end); what came before stays done. */
  | { readonly kind: "stopped"; readonly action: number; readonly code?: ExcelErrorCode }
  /** Everything is done, but the answer says an error. */
  | { readonly kind: "done-but-refused"; readonly code: number }
  /** Everything is done, but no answer ever comes. */
  | { readonly kind: "answer-lost" }
  /** Nothing is done and no answer ever comes: the page was closed or Excel is gone. */
  | { readonly kind: "request-lost" };

/** Faults planted ahead of the requests they strike. */
export class Faults {
  private readonly planted = new Map<number, Fault>();
  private forGood: { readonly from: number; readonly fault: Fault } | undefined;
  private seen = 0;

  /** Lets the `nth` request from now (1 is the next) run into the fault. */
  at(nth: number, fault: Fault): void {
    this.planted.set(this.seen + nth, fault);
  }

  /** Every request from the `nth` on runs into the fault: Excel is gone for good. */
  from(nth: number, fault: Fault): void {
    this.forGood = { from: this.seen + nth, fault };
  }

  clear(): void {
    this.planted.clear();
    this.forGood = undefined;
  }

  /** The fault of the request that comes in now. */
  next(): Fault | undefined {
    this.seen += 1;
    const { forGood } = this;
    return this.planted.get(this.seen) ?? (forGood !== undefined && this.seen >= forGood.from ? forGood.fault : undefined);
  }
}

/** Stands before every action of a request and stops at the planted one. */
export function stopAt(fault: Fault | undefined, actions: number): (index: number) => void {
  if (fault?.kind !== "stopped") return () => undefined;
  const stop = fault.action < 0 ? actions + fault.action : fault.action;
  return (index) => {
    if (index === stop) throw new ExcelError(fault.code ?? "GeneralException", "planted by the test");
  };
}
