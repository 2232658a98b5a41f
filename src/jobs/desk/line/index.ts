export { type Conversation, converse, type Handlers, type Line, type Requests } from "./conversation";
export type { DeskRequests, HostRequests, ProgressTold } from "./desk-requests";
export { distantDesk, textDesk } from "./distant-desk";
export { hostAcross, serveHost } from "./host-across";
export { serveDesk } from "./serve-desk";
export { PieceCollector, piecesOf, type SnapshotPiece } from "./snapshot-pieces";
export { keepStaff, type Staff, type StartThread, type Thread } from "./staff";
