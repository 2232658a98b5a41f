/* Draws the SVGs of assets/icons at every size Office asks for: `npm run icons`, with CHROMIUM naming the browser if it is not on the path. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../assets/icons");

/** Drawn on the pixels of their smallest size: fewer and thicker shapes the smaller the picture. */
const drawings = [
  { source: "icon-16.svg", sizes: [16] },
  { source: "icon-20.svg", sizes: [20] },
  { source: "icon-24.svg", sizes: [24] },
  { source: "icon-32.svg", sizes: [32, 48, 64, 96, 128] },
  { source: "icon-40.svg", sizes: [40, 80] },
  ...["review", "fill", "draft"].flatMap((button) => [
    { source: `${button}/small.svg`, sizes: [16, 20, 24] },
    { source: `${button}/large.svg`, sizes: [32, 40, 48, 64, 80] },
  ]),
];

const executablePath = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { source, sizes } of drawings) {
  const svg = readFileSync(path.join(folder, source), "utf8");
  for (const size of sizes) {
    const png = await page.evaluate(draw, { svg, size });
    writeFileSync(path.join(folder, path.dirname(source), `icon-${size}.png`), Buffer.from(png, "base64"));
  }
}
await browser.close();

/** Runs in the page: the drawing as a PNG, base64. */
async function draw({ svg, size }) {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  canvas.getContext("2d").drawImage(image, 0, 0, size, size);
  return canvas.toDataURL("image/png").split(",")[1];
}
