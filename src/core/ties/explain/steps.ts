/** Told from outside that an answer is no longer wanted. */
export type Stop = () => boolean;

/** Most steps one explanation may take: far below a second on a slow machine. */
export const MOST_STEPS = 1_000_000;

/** How many steps may pass before it is asked again whether to stop. */
const ASKED_EVERY = 20_000;

/** Work that may still be done. It ends when it is used up or stopped, and never begins again. */
export class Steps {
  private used = 0;
  private asked = 0;
  private isOver = false;

  constructor(
    private readonly most = MOST_STEPS,
    private readonly stop?: Stop,
  ) {
    this.isOver = stop?.() === true;
  }

  /** Steps taken so far. */
  get taken(): number {
    return this.used;
  }

  /** Whether there is no more work to be done. */
  get isSpent(): boolean {
    return this.isOver;
  }

  /** Takes so many steps; false once there are none left. */
  take(count: number): boolean {
    if (this.isOver) return false;
    this.used += count;
    if (this.used > this.most) this.isOver = true;
    else if (this.stop !== undefined && this.used - this.asked >= ASKED_EVERY) {
      this.asked = this.used;
      this.isOver = this.stop();
    }
    return !this.isOver;
  }
}
