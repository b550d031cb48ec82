import type { Browser } from "@playwright/test";

/** A picture in JPEG, and what it shows. */
export type Shot = { caption: string; image: Buffer };

const COLUMN_PX = 640;
const COLUMNS = 3;

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** One picture of many in a grid, each below its caption; a PNG. */
export async function contactSheet(browser: Browser, title: string, shots: readonly Shot[]): Promise<Buffer> {
  const figures = shots.map(
    ({ caption, image }) =>
      `<figure><figcaption>${escapeText(caption)}</figcaption><img src="data:image/jpeg;base64,${image.toString("base64")}"></figure>`,
  );
  const width = COLUMNS * COLUMN_PX;
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  await page.setContent(
    `<!doctype html><style>
      body { margin: 0; padding: 8px; background: #777; font: 600 15px sans-serif }
      main { columns: ${COLUMNS}; column-gap: 8px }
      figure { margin: 0 0 8px; break-inside: avoid; background: #fff }
      figcaption { padding: 3px 6px }
      img { display: block; width: 100% }
    </style><h1>${escapeText(title)}</h1><main>${figures.join("")}</main>`,
    { waitUntil: "load" },
  );
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
