/** Puts words on the clipboard as HTML, where there is any, and plain text, by the `copy` event of the user's own click: it keeps the HTML byte for byte. False where the page may not copy. */
export function copyReport(html: string, text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    // An empty HTML part would be pasted in place of the text.
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
