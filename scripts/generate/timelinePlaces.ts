import { mkdir, writeFile } from "node:fs/promises";

const STYLES = "src/styles/generated";

const digitRules = (name: string): string[] =>
  (["a", "b", "c"] as const).flatMap((place) =>
    // 1000 has ten hundreds.
    Array.from(
      { length: place === "a" ? 11 : 10 },
      (_, digit) => `.${name}${place}${digit}{--${name}${place}:${digit}}`,
    ),
  );

const sum = (name: string) => `var(--${name}a)*100 + var(--${name}b)*10 + var(--${name}c)`;

/**
 * Writes the classes that place what is on a timeline: a rule for each digit of a number, so that the sheet is the same
 * for every atlas. `--start` and `--end` are fractions of the axis, `--count` is a whole number. See placeClasses.ts.
 */
export async function generateTimelinePlaces(): Promise<void> {
  const rules = [
    ...["s", "e", "c"].flatMap(digitRules),
    `.placed{--start:calc((${sum("s")})/1000);--end:calc((${sum("e")})/1000)}`,
    `.counted{--count:calc(${sum("c")})}`,
  ];
  await mkdir(STYLES, { recursive: true });
  await writeFile(`${STYLES}/timelinePlaces.css`, `${rules.join("\n")}\n`);
}
