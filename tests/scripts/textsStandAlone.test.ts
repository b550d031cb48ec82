import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { expect, it } from "vitest";

/**
 * A browser's page translation puts elements in the place of texts. React still has the text: it cannot change it any
 * more, and fails where it removes it or inserts something beside it. Only a text that is alone in its element is safe:
 * React sets the whole content then.
 */

type Node = { type: string; start: number; end: number; [key: string]: unknown };

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** Expressions that give elements, by the names that they have here. Whatever else stands beside a node is text. */
const ELEMENTS = new RegExp(
  `^(${[
    "children|sign|chips|search|share|present|overlay|toolbar|lines|figure|appendix|qr|drawn|briefingCode|control|headline|content",
    "\\w+\\.(dialog|foot|bar|panel|gate|empty|list|slide|cards|printed|room|control|ofPage)",
    "\\[map, text\\]|\\[text, [^]*, map\\]",
    "(live\\?\\.|beside\\?\\.|action\\?\\.|step|button|screenButton|zoomButton|field|save|tool|paragraphs|createPortal|drawer\\.drawApart)\\([^]*",
    "[^]*\\.map\\([^]*",
    "dialog|mapCards",
  ].join("|")})$`,
);

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (typeof value === "object" && value !== null) {
    if (isNode(value)) yield value;
    for (const one of Object.values(value)) yield* nodesIn(one);
  }
}

const isSpace = (text: unknown) => typeof text === "string" && text.trim() === "";

function givesText(node: Node, code: string): boolean {
  const text = (key: string) => isNode(node[key]) && givesText(node[key], code);
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment":
    case "JSXEmptyExpression":
      return false;
    case "JSXText":
      return !isSpace(node.value);
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return text("expression");
    case "LogicalExpression":
      return text("right");
    case "ConditionalExpression":
      return text("consequent") || text("alternate");
    case "Literal":
      return typeof node.value === "number" || (typeof node.value === "string" && !isSpace(node.value));
    default: {
      const written = code.slice(node.start, node.end);
      return written !== "undefined" && !ELEMENTS.test(written);
    }
  }
}

function problemsIn(code: string, name: string): string[] {
  return [...nodesIn(parseSync("file.tsx", code).program)].flatMap((node) => {
    if (node.type !== "JSXElement" && node.type !== "JSXFragment") return [];
    const children = (node.children as Node[]).filter(
      (child) =>
        !(child.type === "JSXText" && isSpace(child.value) && String(child.value).includes("\n")) &&
        !(isNode(child.expression) && child.expression.type === "JSXEmptyExpression"),
    );
    if (children.length < 2) return [];
    return children
      .filter((child) => givesText(child, code))
      .map((child) => {
        const line = code.slice(0, child.start).split("\n").length;
        const text = code.slice(child.start, child.end).trim();
        return `${name}:${line} ${text}: give this text an element of its own, such as a <span>`;
      });
  });
}

it("every text stands in an element of its own", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((name) => problemsIn(readFileSync(source + name, "utf8"), name))).toEqual([]);
});

it.each([
  "<p>{name} <b /></p>",
  "<p>Words <b /></p>",
  "<p>{count} / {total}</p>",
  "<p><b />{isOpen && words.open()}</p>",
  "<p>{isOpen ? <b /> : name}<b /></p>",
])("%s does not", (markup) => {
  expect(problemsIn(`const a = ${markup};`, "a.tsx")).not.toEqual([]);
});

it.each([
  "<p>{name}</p>",
  "<p>{joined(a, b)}</p>",
  "<p><b /> <span>{name}</span></p>",
  "<p><b />{children}</p>",
])("%s does", (markup) => {
  expect(problemsIn(`const a = ${markup};`, "a.tsx")).toEqual([]);
});
