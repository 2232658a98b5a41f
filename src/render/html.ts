import { annexHtml } from "./html/annex-html";
import { escape } from "./html/escape";
import { overviewHtml } from "./html/overview-html";
import { bodyParagraph, headingHtml, titleHtml } from "./html/paragraphs";
import { TEXT_WIDTH } from "./official-style";
import type { ReportView } from "./report-view";

/** A report as a complete HTML page whose body is the block for Word's clipboard. Built from escaped text only; no script, nothing loaded from elsewhere. */
export function renderHtml(view: ReportView): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(view.title.text)}</title>`,
    `<style>body{max-width:${String(TEXT_WIDTH)}mm;margin:12mm auto;padding:0 4mm;background:#fff;color:#000}</style>`,
    "</head>",
    "<body>",
    renderHtmlBlock(view),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The block alone, for the clipboard: paragraphs and tables that Word takes with their fonts, indents and widths. */
export function renderHtmlBlock({ title, rows, outline, scores }: ReportView): string {
  const body = rows === undefined
    ? outline.flatMap((entry) => [headingHtml(entry), ...entry.paragraphs.map(bodyParagraph)])
    : [overviewHtml(rows)];
  return [titleHtml(title), ...body, ...(scores === undefined ? [] : annexHtml(scores))].join("\n");
}
