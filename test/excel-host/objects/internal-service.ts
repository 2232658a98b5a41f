import { ApiObject } from "../batch/api-object";

export const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** What office.js itself tells Excel when it is ready for ribbon commands; no program calls it. */
export class InternalService extends ApiObject {
  isReady = false;

  NotifyActionHandlerReady(): void {
    this.isReady = true;
  }
}
