import { keptObjects } from "../batch/kept";
import { runBatch } from "../batch/run-batch";
import type { BatchRequest } from "../batch/wire";
import { type Fault, Faults, stopAt } from "../faults";
import type { Book, BookEvent } from "../model/book";
import { INTERNAL_SERVICE } from "../objects/internal-service";
import { Workbook } from "../objects/workbook";
import { cellsAnswered, describe, RequestLog } from "./request-log";
import { type HostOptions, appContext, CONVERSATION, DISPATCH, EVENT_TYPES, type Message, RESPONSE } from "./wire-messages";

/** One request or one response on the web. */
const MOST_BYTES = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Excel on the web as its add-in sees it: takes the messages of office.js and answers them through `post`. */
export class MessageHost {
  readonly requests = new RequestLog();
  readonly faults = new Faults();
  /** True while the user is typing in a cell: Excel then refuses every request. */
  isEditing = false;
  mostBytes = MOST_BYTES;
  private readonly kept = keptObjects();
  private readonly registered = new Set<string>();
  private readonly settings = new Map<string, string>();
  private readonly commands = new Map<string, (result: unknown) => void>();
  private madeCommands = 0;

  constructor(
    readonly book: Book,
    private readonly options: HostOptions,
    private readonly post: (message: string) => void,
  ) {
    book.tell = (event) => this.tell(event);
  }

  /** Takes one message of the add-in; anything that is none of its requests is left alone. */
  receive(text: unknown): void {
    const message = readMessage(text);
    if (message === undefined) return;
    const data = this.answer(message);
    if (data !== NO_ANSWER) this.send(message, data);
  }

  /** Presses a ribbon button that runs a function; resolves when the add-in says it is completed. */
  pressCommand(functionName: string, controlId = functionName): Promise<unknown> {
    this.madeCommands += 1;
    const id = `command-${String(this.madeCommands)}`;
    const event = { source: { id: controlId } };
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.raise("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify(event) });
    });
  }

  private answer(message: Message): unknown {
    const { _actionName: name, _actionType: type, _data: data } = message;
    if (type === 1) this.registered.add(name);
    if (type === 2) this.registered.delete(name);
    if (type !== 0) return { Version: 1, Error: 0 };
    if (name === "ContextActivationManager_getAppContextAsync") return appContext(this.options, this.book.file);
    if (name === "executeMethod") return this.execute(data as Readonly<Record<string, unknown>>);
    return null;
  }

  private execute(data: Readonly<Record<string, unknown>>): unknown {
    const { DispatchId } = data["DdaMethod"] as { readonly DispatchId: number };
    switch (DispatchId) {
      case DISPATCH.richApi: {
        const answer = this.richApi(data["ArrayData"] as readonly unknown[]);
        if (answer === NO_ANSWER) return NO_ANSWER;
        return typeof answer === "number" ? { Version: 1, Error: answer } : { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer] };
      }
      case DISPATCH.commandCompleted:
        this.commands.get(String(data["0"]))?.(JSON.parse(String(data["2"])));
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) };
      case DISPATCH.saveSettings:
        for (const [name, value] of (data["DdaSettingsMethod"] as { readonly Properties: readonly (readonly [string, string])[] }).Properties) this.settings.set(name, value);
        return { Version: 1, Error: 0 };
      case DISPATCH.fileProperties:
        return { Version: 1, Error: 0, 0: { 1: `https://example.invalid/${this.book.file}` } };
      default:
        return { Version: 1, Error: 5001, Message: `DispatchId ${String(DispatchId)} is not emulated` };
    }
  }

  /** Body of the answer, or the number of a refusal. */
  private richApi(array: readonly unknown[]): string | number | typeof NO_ANSWER {
    const body = String(array[4]);
    const request = JSON.parse(body) as BatchRequest;
    if (isOfficeItself(request)) return JSON.stringify(runBatch(request, new Workbook(this.book), this.kept));
    const record = { ...describe(request), requestBytes: bytesOf(body) };
    // The client releases kept objects when it likes, after the program has gone on: no fault is planted there.
    const fault = record.isRelease ? undefined : this.faults.next();
    const refused = this.refusal(record.requestBytes, fault);
    const done = refused === undefined ? runBatch(request, new Workbook(this.book), this.kept, stopAt(fault, request.Actions.length)) : undefined;
    const answer = done === undefined ? "" : JSON.stringify(done);
    const responseBytes = bytesOf(answer);
    const code = refused ?? (responseBytes > this.mostBytes ? REFUSAL.responseTooLarge : fault?.kind === "done-but-refused" ? fault.code : undefined);
    const why = code ?? done?.Error?.Code;
    this.requests.all.push({ ...record, responseBytes, cellsRead: done === undefined ? 0 : cellsAnswered(done), ...(why === undefined ? {} : { refused: why }) });
    if (fault?.kind === "answer-lost" || fault?.kind === "request-lost") return NO_ANSWER;
    return code ?? answer;
  }

  private refusal(requestBytes: number, fault: Fault | undefined): number | undefined {
    if (fault?.kind === "refused") return fault.code;
    if (fault?.kind === "request-lost") return REFUSAL.lost;
    if (this.isEditing) return REFUSAL.cellBeingEdited;
    return requestBytes > this.mostBytes ? REFUSAL.requestTooLarge : undefined;
  }

  private send(message: Message, data: unknown): void {
    const answer = { ...message, _messageType: 1, _responseType: RESPONSE.call, _errorCode: 0, _data: data, _origin: this.options.origin, _serializerVersion: 1 };
    this.post(JSON.stringify(answer));
  }

  /** Tells the add-in what happened in the workbook, to the sheet's listeners and to the workbook's. */
  private tell({ kind, sheet, address }: BookEvent): void {
    const { type, name } = EVENT_TYPES[kind];
    const event = { type: name, worksheetId: sheet.id, ...(address === undefined ? {} : { address, changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" }) };
    this.raise("richApiMessage", { ArrayData: [sheet.id, "Workbook"].map((target) => [65_536, type, target, JSON.stringify(event), ""]) });
  }

  private raise(name: string, data: unknown): void {
    if (!this.registered.has(name)) return;
    this.post(JSON.stringify({ _messageType: 1, _actionName: name, _conversationId: CONVERSATION, _correlationId: -1, _responseType: RESPONSE.event, _errorCode: 0, _data: data, _origin: this.options.origin, _serializerVersion: 1 }));
  }
}

/** Requests that office.js makes of its own accord come when they like: they are neither counted nor struck by faults. */
const isOfficeItself = ({ ObjectPaths }: BatchRequest): boolean => Object.values(ObjectPaths).some(({ Name }) => Name === INTERNAL_SERVICE);

const NO_ANSWER = Symbol("no answer");
const REFUSAL = { cellBeingEdited: 5004, requestTooLarge: 5103, responseTooLarge: 5104, lost: 0 } as const;

function readMessage(text: unknown): Message | undefined {
  if (typeof text !== "string" || !text.includes('"_messageType":0')) return undefined;
  const message = JSON.parse(text) as Message;
  return message._conversationId === CONVERSATION ? message : undefined;
}
