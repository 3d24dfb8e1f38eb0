// Takes the pictures that the documents show, small enough to lie beside them:
//
//   node pictures.mjs http://127.0.0.1:8780 FOLDER
//
// `run --pictures` starts the server and names the folder.

import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [base, folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node pictures.mjs ADDRESS FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const desk = { width: 1120, height: 760 };
const phone = { width: 390, height: 760 };
const pictures = [
  { name: "dyad", address: "/dyad/AZE/JPN", ...desk },
  { name: "matter", address: "/matter/3", ...desk },
  { name: "article", address: "/article/azerbaijan-japan-01", ...desk, colorScheme: "dark" },
  { name: "money-phone", address: "/money?party=AZE&with=JPN", ...phone },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
for (const { name, address, width, height, colorScheme } of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colorScheme ?? "light" });
  const page = await context.newPage();
  await page.goto(base + address);
  // Playwright writes no WebP, which is half as large as PNG here.
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  writeFileSync(`${folder}/${name}.webp`, Buffer.from(data, "base64"));
  await context.close();
}
await browser.close();
