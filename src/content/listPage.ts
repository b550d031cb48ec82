import { exchangesLeft } from "@/domain/exchangeFilter";
import { partsOfList } from "@/domain/listParts";
import { isSamePage, LIST_KINDS, type ListPage, partOf } from "@/domain/page";
import { readAnswer } from "./answer";
import { readPart, rowsOfPart } from "./list";
import type { ListTable } from "./listContent";
import type { Block, PageContent, PageLink, PartLink } from "./pageContent";
import type { Reading } from "./reading";
import { section } from "./sections";

function titleOf(reading: Reading, page: ListPage): string {
  const { lists } = reading.messages;
  const title = lists.title[page.kind]();
  return partOf(page) > 1 ? lists.part({ title, rows: lists.rows(rowsOfPart(reading, page)) }) : title;
}

/** The first, the last and those around the one that is read; nothing where the list has one part alone. */
function partsBlock(reading: Reading, page: ListPage): Block | undefined {
  const all = partsOfList(reading.atlas, page.kind);
  if (all.length < 2) return undefined;
  const current = partOf(page);
  const parts = all
    .filter((its) => [1, current - 1, current, current + 1, all.length].includes(partOf(its)))
    .map((its): PartLink => {
      const at = partOf(its);
      return {
        page: its,
        text: reading.messages.lists.rows(rowsOfPart(reading, its)),
        ...(at === current && { isCurrent: true }),
        ...(at === current - 1 && { relation: "prev" }),
        ...(at === current + 1 && { relation: "next" }),
      };
    });
  return { kind: "parts", parts };
}

/** The table of exchanges with the sentence that stands above it while nothing is filtered. */
function withAnswer(reading: Reading, table: ListTable): ListTable {
  if (table.id !== "exchanges") return table;
  return { ...table, answer: readAnswer(reading, {}, exchangesLeft(reading.atlas, {}), []) };
}

/** A page of tables; of the timeline the page around it. */
export function listPage(reading: Reading, page: ListPage): PageContent {
  const { lists, navigation, city, site } = reading.messages;
  const title = titleOf(reading, page);
  const description = lists.description[page.kind]();
  const others = LIST_KINDS.filter((kind) => kind !== page.kind || partOf(page) > 1).map(
    (kind): PageLink => ({ page: { kind }, text: navigation[kind]() }),
  );
  const parts = partsBlock(reading, page);
  return {
    title,
    documentTitle: city.documentTitle({ city: title, site: site.name() }),
    description,
    hasWayBack: true,
    sections: [
      ...readPart(reading, page).flatMap((table) =>
        section(
          `table-${table.id}`,
          table.heading,
          { kind: "table", table: withAnswer(reading, table) },
          parts,
        ),
      ),
      ...section("about", lists.about(), { kind: "note", text: description }),
      ...section("more", lists.more(), {
        kind: "chips",
        links: others.filter(({ page: other }) => !isSamePage(other, page)),
      }),
    ],
  };
}
