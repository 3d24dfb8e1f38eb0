// Looks at every page in a real browser: axe's rules of WCAG 2.2 A and AA, light and dark, on a desk and on a phone; what the policy
// lets through; and the main ways, with scripts and without, and by keyboard alone.
//
//   node check.mjs http://127.0.0.1:8780 [FOLDER]     with a folder, a picture of each page is left there
//
// The server shows the example ledger (`demarche demo --serve`); `run` beside this starts one. The browser is Debian's, or the one that
// CHROMIUM names.

import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [base, folder] = process.argv.slice(2);
if (!base) {
  console.error("usage: node check.mjs ADDRESS [FOLDER]");
  process.exit(2);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
if (folder) mkdirSync(folder, { recursive: true });

const pages = Object.entries(JSON.parse(readFileSync(process.env.PAGES ?? new URL("pages.json", import.meta.url))));
const looks = [
  { name: "desk-light", width: 1280, height: 900, colorScheme: "light" },
  { name: "desk-dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone-light", width: 390, height: 844, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark" },
];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let passed = 0;
const failures = [];
const fail = (where, what) => {
  failures.push(where);
  console.error(`${where}: ${what}`);
};

/** Runs a check; what it throws is a failure. */
async function check(name, what) {
  const before = failures.length;
  try {
    await what();
  } catch (error) {
    fail(name, String(error.message ?? error).split("\n")[0]);
  }
  if (failures.length === before) passed += 1;
}

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});

/** Opens a browser's window of its own, and closes it. */
async function within(options, what) {
  const context = await browser.newContext(options);
  try {
    await what(await context.newPage());
  } finally {
    await context.close();
  }
}

/** How far the page goes beyond the screen. */
const beyond = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, width, height, colorScheme } of looks) {
  // The policy forbids other scripts than the page's own, axe's too; what the policy does is looked at below.
  await within({ viewport: { width, height }, colorScheme, bypassCSP: true }, async (page) => {
    for (const [title, address] of pages) {
      const where = `${title} (${name})`;
      await check(where, async () => {
        const answer = await page.goto(base + address);
        expect(answer.status() === (title === "not-found" ? 404 : 200), `status ${answer.status()}`);
        if (folder) await page.screenshot({ path: `${folder}/${title}-${name}.png`, fullPage: true });
        await page.evaluate(axe);
        const { violations } = await page.evaluate((runOnly) => axe.run(document, { runOnly }), rules);
        for (const { id, nodes } of violations) {
          const seen = nodes.slice(0, 3).map(({ target, failureSummary }) =>
            `${target.join(" ")}: ${failureSummary.split("\n").slice(1).join("; ").trim()}`);
          fail(where, `${id}: ${seen.join(" | ")}`);
        }
        expect((await beyond(page)) <= 0, `the page is ${await beyond(page)} pixels wider than the screen`);
      });
    }
  });
}

// At four times the size, which is a screen of 320 pixels, nothing is cut off.
await within({ viewport: { width: 320, height: 640 } }, async (page) => {
  for (const [title, address] of pages) {
    await check(`${title} (320 pixels)`, async () => {
      await page.goto(base + address);
      expect((await beyond(page)) <= 0, `the page is ${await beyond(page)} pixels wider than the screen`);
    });
  }
});

// On paper there is no way to click.
await within({}, async (page) => {
  await page.emulateMedia({ media: "print" });
  for (const [title, address] of pages) {
    await check(`${title} (print)`, async () => {
      await page.goto(base + address);
      expect(!(await page.locator("nav").first().isVisible()), "the way between pages is printed");
      const forms = await page.locator("form.ask").all();
      for (const form of forms) expect(!(await form.isVisible()), "a form is printed");
    });
  }
});

// With the policy in force nothing is refused, and nothing is asked of anybody else.
await within({}, async (page) => {
  let where = "";
  page.on("console", (message) => message.type() === "error" && !where.startsWith("not-found") && fail(where, message.text()));
  page.on("pageerror", (error) => fail(where, String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) fail(where, `asks for ${request.url()}`);
  });
  for (const [title, address] of pages) {
    where = `${title} (policy)`;
    await check(where, () => page.goto(base + address));
  }
});

const heading = (page) => page.locator("h1").innerText();

const ways = {
  "from today to a sentence": async (page) => {
    await page.goto(`${base}/`);
    await page.locator("h2 a[href^='/dyad/']").first().click();
    expect(/Azerbaijan and Japan/.test(await heading(page)), "today does not lead to the dyad");
    await page.locator("#chronology ~ * a.what, section[aria-labelledby=chronology] a.what").first().click();
    expect(/^Matter \d+$/.test(await heading(page)), "a row does not lead to its matter");
    await page.locator(".chains a").first().click();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(id && (await page.locator(`[id="${id}"]`).isVisible()), "a chain does not lead to the sentence");
  },
  "a figure to its sentence": async (page) => {
    await page.goto(`${base}/money`);
    await page.getByLabel("Party", { exact: true }).fill("Azerbaijan");
    await page.getByLabel("Instrument").selectOption("loan");
    await page.getByRole("button", { name: "Show" }).click();
    expect((await heading(page)) === "Money from and to Azerbaijan", await heading(page));
    await page.locator("table.money a.amount").first().click();
    expect(new URL(page.url()).pathname.startsWith("/article/"), page.url());
  },
  "a country by name": async (page) => {
    await page.goto(`${base}/country`);
    await page.getByLabel("Country or body").fill("japan");
    await page.getByRole("button", { name: "Show" }).click();
    expect(/^Japan/.test(await heading(page)), await heading(page));
    await page.getByLabel("Toward").fill("West");
    await page.getByLabel("against").fill("China");
    await page.getByRole("button", { name: "Measure" }).click();
    expect(await page.getByText("of cooperation with West or China").isVisible(), "no leaning is told");
    await page.locator("section[aria-labelledby=partners] th a").first().click();
    expect(/^Azerbaijan/.test(await heading(page)), "a partner does not lead to its page");
  },
  "two times compared": async (page) => {
    await page.goto(`${base}/dyad/AZE/JPN`);
    await page.getByLabel("From").fill("2006-03-01");
    await page.getByLabel("To", { exact: true }).fill("2006-03-15");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await page.getByRole("heading", { name: "Compared" }).isVisible(), "nothing is compared");
  },
  "a brief, taken away": async (page) => {
    await page.goto(`${base}/brief`);
    await page.getByLabel("One party").fill("AZE");
    await page.getByLabel("The other").fill("Japan");
    await page.getByRole("button", { name: "Show" }).click();
    expect((await heading(page)) === "Azerbaijan and Japan", await heading(page));
    await page.locator(".cites a").first().click();
    expect(/#e\d+$/.test(page.url()), page.url());
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Markdown" }).click()]);
    expect(file.suggestedFilename() === "AZE-JPN.md", file.suggestedFilename());
  },
  "words searched for": async (page) => {
    await page.goto(`${base}/search`);
    await page.getByRole("searchbox").fill("loan");
    await page.getByRole("search").getByRole("button").click();
    expect((await page.locator(".row mark").count()) > 0, "no word is marked");
    await page.locator(".row a.what").first().click();
    expect(new URL(page.url()).pathname.startsWith("/article/"), page.url());
  },
  "a figure compared, to what it counts": async (page) => {
    await page.goto(`${base}/dyad/AZE/JPN?from=2006-03-01&to=2006-03-15`);
    await page.getByRole("row", { name: "with deeds of cooperation" }).getByRole("link").first().click();
    const rows = await page.locator("section[aria-labelledby=chronology] .row").count();
    expect(rows > 0, "nothing is shown");
    expect((await page.locator("section[aria-labelledby=chronology] .row.cooperation").count()) === rows, "other things are shown too");
  },
  "a pair, watched from its page": async (page) => {
    await page.goto(`${base}/dyad/JPN/CHN?from=2006-01-01`);
    await page.getByRole("button", { name: "Watch Japan and China" }).click();
    expect(page.url() === `${base}/dyad/JPN/CHN?from=2006-01-01`, page.url());
    await page.goto(base);
    expect(/^China and Japan/.test(await page.locator("main h2 a[href^='/dyad/']").first().innerText()), "it does not stand first");
    await page.goto(`${base}/dyad/JPN/CHN`);
    await page.getByRole("button", { name: "Do not watch Japan and China" }).click();
    expect(await page.getByRole("button", { name: "Watch Japan and China", exact: true }).isVisible(), "it is still watched");
  },
  "a search, kept and forgotten": async (page) => {
    await page.goto(`${base}/search?q=loan`);
    await page.getByLabel("Keep this search as").fill("loans");
    await page.getByRole("button", { name: "Keep" }).click();
    expect(new URL(page.url()).pathname === "/searches", page.url());
    await page.getByRole("link", { name: "loans", exact: true }).click();
    expect((await page.locator(".row mark").count()) > 0, "what is kept is another search");
    await page.goBack();
    await page.getByRole("button", { name: "Forget loans" }).first().click();
    expect((await page.getByRole("link", { name: "loans", exact: true }).count()) === 0, "it is still kept");
  },
  "a decision, taken and undone": async (page) => {
    await page.goto(`${base}/review`);
    const first = await page.locator(".decide .sentence q").innerText();
    await page.getByLabel("Your name").fill("A. Reader");
    await page.getByRole("button", { name: "Confirm" }).click();
    expect((await page.locator(".decide .sentence q").innerText()) !== first, "the same waits again");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.goto(`${base}/review`);
    expect((await page.locator(".decide .sentence q").innerText()) === first, "what was undone does not wait");
  },
  "a place by itself": async (page) => {
    await page.goto(`${base}/map`);
    const place = page.locator("main h2 a").first();
    const name = await place.innerText();
    await place.click();
    expect((await page.locator("main h2 a").count()) === 1 && (await page.locator("main h2 a").innerText()) === name, name);
  },
};
for (const javaScriptEnabled of [true, false]) {
  for (const [name, way] of Object.entries(ways)) {
    const where = `${name} (${javaScriptEnabled ? "with" : "without"} scripts)`;
    await check(where, () => within({ javaScriptEnabled }, (page) => {
      page.setDefaultTimeout(10_000);
      return way(page);
    }));
  }
}

// By keyboard alone.
await within({}, async (page) => {
  const focused = () => page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: element.tagName + (element.className ? `.${element.className}` : ""),
      isBody: element === document.body,
      // The button of a field for days belongs to the browser, which marks it itself; the field then has no focus of its own.
      isSeen: box.width > 1 && box.height > 1
        && (style.outlineStyle !== "none" || (element.type === "date" && !element.matches(":focus"))),
    };
  });
  for (const [title, address] of pages) {
    await check(`${title} (keyboard)`, async () => {
      await page.goto(base + address);
      await page.keyboard.press("Tab");
      expect((await page.evaluate(() => document.activeElement.className)) === "skip", "the first stop is not the skip link");
      await page.keyboard.press("Enter");
      expect((await page.evaluate(() => document.activeElement.id)) === "main", "the skip link does not lead to the text");
      for (let stop = 0; stop < 200; stop += 1) {
        await page.keyboard.press("Tab");
        const { name, isBody, isSeen } = await focused();
        if (isBody) break;
        expect(isSeen, `the focus is not to be seen on ${name}`);
      }
    });
  }
  await check("the search (keyboard)", async () => {
    await page.goto(`${base}/sources`);
    await page.keyboard.press("/");
    await page.waitForURL(`${base}/search`);
    await page.keyboard.press("/");
    await page.keyboard.type("loan");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=loan/);
    expect((await page.locator(".row").count()) > 0, "nothing is found");
  });
  await check("a decision (keyboard)", async () => {
    await page.goto(`${base}/review?by=A.+Reader`);
    const first = await page.locator(".decide .sentence q").innerText();
    await page.keyboard.press("r");
    await page.waitForURL(/taken=/);
    // It may lead to the same address, so that waiting for one would end before the form was sent.
    await Promise.all([page.waitForNavigation(), page.keyboard.press("u")]);
    await page.goto(`${base}/review?by=A.+Reader`);
    expect((await page.locator(".decide .sentence q").innerText()) === first, "what was undone does not wait");
  });
  await check("why a sentence was coded (keyboard)", async () => {
    await page.goto(`${base}/article/azerbaijan-japan-01`);
    await page.locator(".note summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".note details").first().evaluate((details) => details.open), "it does not open");
  });
});

await browser.close();
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
