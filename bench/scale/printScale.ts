import type { Use } from "./measureUse.ts";
import type { SiteWeight } from "./weighSite.ts";

export type ScaleRow = { partnerships: number; buildSeconds: number; weight: SiteWeight; use: Use };

const KIB = 1024;
const MB = 1_000_000;

const fixed = (value: number | undefined, digits = 0) =>
  value === undefined || Number.isNaN(value) ? "–" : value.toFixed(digits);

const USES: [title: string, key: keyof Use][] = [
  ["First paint, slow line and processor, ms", "firstPaintMs"],
  ["First city, the same, ms", "firstCityMs"],
  ["A search key, ms", "searchMs"],
  ["A filter, ms", "filterMs"],
  ["Opening a city, ms", "openCityMs"],
];

/** One column for each size; `grew` is the last against the first, beside how much the partnerships grew. */
export function printScale(rows: readonly ScaleRow[]): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  const line = (title: string, digits: number, read: (row: ScaleRow) => number | undefined) => {
    const [from, to] = [read(first), read(last)];
    const grew = from && to && first !== last ? `${fixed(to / from, 1)} ×` : "";
    return `| ${[title, ...rows.map((row) => fixed(read(row), digits)), grew].join(" | ")} |`;
  };
  const kinds = [...new Set(rows.flatMap(({ weight }) => weight.kinds.map(({ kind }) => kind)))];
  const weightOf = (row: ScaleRow, kind: string) => row.weight.kinds.find((it) => it.kind === kind)?.weight;
  console.log(
    [
      "",
      `| partnerships | ${rows.map(({ partnerships }) => partnerships).join(" | ")} | grew |`,
      `|---|${rows.map(() => "---").join("|")}|---|`,
      line("Partnerships", 0, ({ partnerships }) => partnerships),
      line("Build, seconds", 0, ({ buildSeconds }) => buildSeconds),
      line("Files", 0, ({ weight }) => weight.files),
      line("All files, MB", 1, ({ weight }) => weight.bytes / MB),
      line("Offline copy, MB stored", 1, ({ weight }) => weight.offlineBytes / MB),
      ...kinds.flatMap((kind) => [
        line(`${kind}: mean KiB in brotli`, 1, (row) => (weightOf(row, kind)?.mean ?? Number.NaN) / KIB),
        line(`${kind}: all`, 0, (row) => (weightOf(row, kind)?.all ?? Number.NaN) / KIB),
        line(`${kind}: largest`, 1, (row) => (weightOf(row, kind)?.most ?? Number.NaN) / KIB),
      ]),
      ...USES.map(([title, key]) => line(title, 0, ({ use }) => use[key])),
      line("Drag and wheel: frames dropped, %", 1, ({ use }) => (use.dropped ?? Number.NaN) * 100),
    ].join("\n"),
  );
}
