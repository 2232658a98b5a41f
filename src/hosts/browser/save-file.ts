/** Gives the user a file through the browser's own download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function typeOf(name: string): string {
  const kind = name.endsWith(".docx") ? "wordprocessingml.document" : "spreadsheetml.sheet";
  return `application/vnd.openxmlformats-officedocument.${kind}`;
}
