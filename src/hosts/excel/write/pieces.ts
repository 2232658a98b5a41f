/** A part of a larger write that is queued as one, and how large its request is, roughly. */
export interface Piece {
  readonly bytes: number;
  readonly queue: () => void;
}

/** The web allows 5 MB for a request. */
const MOST_BYTES = 2_500_000;

/** Queues the pieces in their order, with a round trip whenever enough has gathered; the last of it is left queued. */
export async function queueInTurn(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const [first = [], ...more] = loads(pieces);
  for (const { queue } of first) queue();
  for (const load of more) await sendAndQueue(context, load);
}

/** Pieces that go in one request, one load after another. */
function loads(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let gathered = Infinity;
  for (const piece of pieces) {
    if (gathered + piece.bytes > MOST_BYTES) {
      found.push([]);
      gathered = 0;
    }
    found.at(-1)?.push(piece);
    gathered += piece.bytes;
  }
  return found;
}

async function sendAndQueue(context: Excel.RequestContext, load: readonly Piece[]): Promise<void> {
  await context.sync();
  for (const { queue } of load) queue();
}
