/**
 * Puts words on the clipboard as HTML, where there is any, and plain text; false where the page may not copy. To be called in the user's own click:
 * first by the Clipboard API, which keeps our HTML as it is, and where that is not there or refused by the `copy` command.
 */
export async function copyReport(html: string, text: string): Promise<boolean> {
  return (isOffered() && (await byClipboard(html, text))) || byCommand(html, text);
}

/** A page in a frame of Office that may not write to the clipboard is told so beforehand: asking would cost the click, and the console an error. */
function isOffered(): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: { readonly allowsFeature: (feature: string) => boolean } };
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  return clipboard !== undefined && "write" in clipboard && typeof ClipboardItem === "function" && featurePolicy?.allowsFeature("clipboard-write") !== false;
}

/** A refusal is no end: the next way is tried. */
function byClipboard(html: string, text: string): Promise<boolean> {
  const part = (type: string, words: string): Record<string, Blob> => ({ [type]: new Blob([words], { type }) });
  const write = async (): Promise<void> => {
    // An empty HTML part would be pasted in place of the text.
    await navigator.clipboard.write([new ClipboardItem({ ...(html === "" ? {} : part("text/html", html)), ...part("text/plain", text) })]);
  };
  return write().then(() => true, () => false);
}

/** By the `copy` event of the click, which the browser still counts as the user's own shortly after. */
function byCommand(html: string, text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    if (html !== "") event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", give);
  }
}
