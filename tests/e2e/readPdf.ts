import { createRequire } from "node:module";
import type { Browser } from "@playwright/test";
import type * as PdfJs from "pdfjs-dist";

export type Tag = { role: string; alt?: string };

/** A page of a PDF, as readers of it find it. Points, from the top left. */
export type PdfPage = {
  width: number;
  height: number;
  /** In the order of the file, without white space: lines end where they must. */
  text: string;
  links: string[];
  tags: Tag[];
  /** Around all that is not white between the margins; undefined where all is. */
  inked: { left: number; top: number; right: number; bottom: number } | undefined;
  /** Of the first and the last page alone: pictures take long on their way. */
  png: Buffer | undefined;
};

export type Pdf = {
  title: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  /** The headings that a viewer lists, of all levels. */
  outline: string[];
  pages: PdfPage[];
};

/** Where running titles and numbers of pages stand, from above and below. */
const MARGIN_POINTS = 30;

const { resolve } = createRequire(import.meta.url);

/** Reads and draws a PDF in a page of its own; `scale` is pixels for a point. */
export async function readPdf(browser: Browser, pdf: Buffer, scale = 1): Promise<Pdf> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  for (const name of ["pdf.worker", "pdf"])
    await page.addScriptTag({ path: resolve(`pdfjs-dist/build/${name}.mjs`), type: "module" });
  await page.waitForFunction(() => "pdfjsLib" in globalThis && "pdfjsWorker" in globalThis);
  const { pages, ...rest } = await page.evaluate(readInPage, {
    base64: pdf.toString("base64"),
    scale,
    margin: MARGIN_POINTS,
  });
  await context.close();
  return {
    ...rest,
    pages: pages.map(({ png, ...its }) => ({
      ...its,
      png: png === undefined ? png : Buffer.from(png, "base64"),
    })),
  };
}

async function readInPage({ base64, scale, margin }: { base64: string; scale: number; margin: number }) {
  const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof PdfJs };
  type Node = { role?: string; alt?: string; children?: Node[] };
  // A list on several pages is told on each, with nothing in the items of the others. What has no role is content.
  const hasContent = ({ role, children = [] }: Node): boolean =>
    role === undefined || children.some(hasContent);
  const tagsOf = (node: Node): { role: string; alt?: string }[] => [
    ...(node.role === undefined || !hasContent(node)
      ? []
      : [{ role: node.role, ...(node.alt !== undefined && { alt: node.alt }) }]),
    ...(node.children ?? []).flatMap(tagsOf),
  ];
  type Entry = { title: string; items: Entry[] };
  const titlesOf = (entries: Entry[]): string[] =>
    entries.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

  const read = async (page: PdfJs.PDFPageProxy, isPictured: boolean) => {
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement("canvas");
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
    const pixels =
      canvas.getContext("2d", { willReadFrequently: true })?.getImageData(0, 0, canvas.width, canvas.height)
        .data ?? [];
    const box = { left: canvas.width, top: canvas.height, right: 0, bottom: 0 };
    for (let y = Math.ceil(margin * scale); y < canvas.height - margin * scale; y += 1)
      for (let x = 0; x < canvas.width; x += 1) {
        const at = 4 * (y * canvas.width + x);
        if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) > 740) continue;
        box.left = Math.min(box.left, x / scale);
        box.right = Math.max(box.right, (x + 1) / scale);
        box.top = Math.min(box.top, y / scale);
        box.bottom = Math.max(box.bottom, (y + 1) / scale);
      }
    const { items } = await page.getTextContent();
    // A page without tags has no tree.
    const tree = (await page.getStructTree()) as Node | null;
    const annotations: { url?: string }[] = await page.getAnnotations();
    const [, , width = 0, height = 0] = page.view;
    return {
      width,
      height,
      text: items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replace(/\s/g, ""),
      links: annotations.flatMap(({ url }) => url ?? []),
      tags: tree ? tagsOf(tree) : [],
      inked: box.right === 0 ? undefined : box,
      png: isPictured ? canvas.toDataURL().split(",")[1] : undefined,
    };
  };

  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pdf = await pdfjsLib.getDocument({ data }).promise;
  const pages: Awaited<ReturnType<typeof read>>[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await read(await pdf.getPage(number), number === 1 || number === pdf.numPages));
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  return {
    title,
    language,
    isTagged: (await pdf.getMarkInfo())?.Marked ?? false,
    outline: titlesOf((await pdf.getOutline()) ?? []),
    pages,
  };
}
