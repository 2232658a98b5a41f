import mammoth from "mammoth";

/** The tree mammoth makes of a package, which it hands out on its way to HTML; undefined where it cannot follow the package. */
export async function mammothTree(archive: Uint8Array): Promise<unknown> {
  let tree: unknown;
  try {
    await mammoth.convertToHtml(inputOf(archive), {
      transformDocument: (document: unknown) => {
        tree = document;
        return { type: "document", children: [], notes: {}, comments: [] };
      },
    });
  } catch {
    return undefined; // whatever it trips over in a foreign file, the file is not one we can read
  }
  return tree;
}

/** In a browser mammoth looks for `arrayBuffer`, in Node for `buffer`. */
function inputOf(archive: Uint8Array): { readonly arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new Uint8Array(archive).buffer;
  const input = { arrayBuffer, buffer: arrayBuffer };
  return input;
}
