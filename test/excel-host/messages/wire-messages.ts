/** A message between office.js and Excel on the web. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const DISPATCH = { loadSettings: 75, saveSettings: 76, fileProperties: 86, richApi: 93, commandCompleted: 94 } as const;
export const RESPONSE = { call: 0, event: 1 } as const;
export const CONVERSATION = "conversation";
export const CONTROL = "control";

export const EVENT_TYPES = {
  changed: { type: 10, name: "WorksheetChanged" },
  activated: { type: 11, name: "WorksheetActivated" },
  deactivated: { type: 12, name: "WorksheetDeactivated" },
} as const;

export interface HostOptions {
  /** Where the host's page comes from; https, and the add-in's own host name. */
  readonly origin: string;
  /** Language of Excel's own interface. */
  readonly locale: string;
  /** Requirement sets and their versions. */
  readonly requirements: Readonly<Record<string, number>>;
}

/** Excel 2021, the floor of the add-in. */
export const REQUIREMENTS: Readonly<Record<string, number>> = { ExcelApi: 1.14, DialogApi: 1.2, RibbonApi: 1.1, SharedRuntime: 1.1 };

/** Query and fragment that make office.js take a page for an add-in in Excel on the web. */
export function hostQuery(locale: string): string {
  return `_host_Info=Excel$Web$16.01$${locale}$$$$0`;
}

export const xdmInfo = (origin: string): string => `${CONVERSATION}|${CONTROL}|${origin}`;
export const hostFragment = (origin: string): string => `#&_xdm_Info=${xdmInfo(origin)}`;
/** What the frame of the add-in must be called before it is inserted. */
export const frameName = (origin: string): string => JSON.stringify({ baseFrameName: "add-in", xdmInfo: xdmInfo(origin) });

/** What Excel says of itself and of the workbook when the add-in starts. */
export function appContext({ locale, requirements }: HostOptions, file: string): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL, _appName: 16, _appVersion: "16.00", _appUILocale: locale, _dataLocale: locale, _docUrl: `https://example.invalid/${file}`, _clientMode: 1,
    _settings: [], _reason: 2, _osfControlType: 1, _eToken: "", _correlationId: "correlation", _appInstanceId: "instance",
    _requirementMatrix: JSON.stringify(requirements), _addinName: "add-in", _appDomains: [],
  };
}
