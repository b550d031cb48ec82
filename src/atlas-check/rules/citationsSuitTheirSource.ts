import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { citationSchema } from "@/domain/claim";
import { hasKind } from "@/domain/partnership";
import { problemAt, type RuleContext } from "./rule";

/** The article, the only source whose paragraphs are numbered on the sources page. */
const ARTICLE = "duffin";

export function onlyTheArticleIsCitedByParagraph(atlas: Atlas): AtlasProblem[] {
  return findAll(atlas, citationSchema)
    .filter(({ value }) => value.at.kind === "paragraph" && value.source !== ARTICLE)
    .map(({ value, path }) =>
      problemAt(
        atlas,
        [...path, "at"],
        `The paragraphs of ${quote(value.source)} are not numbered.`,
        `Write { "kind": "whole" } or { "kind": "section", … }; only "${ARTICLE}" is cited by paragraph.`,
      ),
    );
}

export function weakSourcesOnlyBearSisterCities(atlas: Atlas, { unread }: RuleContext): AtlasProblem[] {
  const isPartnershipUnread =
    unread && (unread.files.has("partnerships") || unread.losses.some(({ file }) => file === "partnerships"));
  const weak = new Set(atlas.sources.filter(({ grade }) => grade === "C").map(({ id }) => id));
  return (
    findAll(atlas, citationSchema)
      .filter(({ value, path }) => weak.has(value.source) && !isAboutSisterCities(atlas, path))
      // The sister city may be what could not be read.
      .filter(({ path: [file] }) => file !== "cities" || !isPartnershipUnread)
      .map(({ value, path }) =>
        problemAt(
          atlas,
          [...path, "source"],
          `${quote(value.source)} is a weak source (grade C), which may only bear a sister-city agreement.`,
          "Cite a source of grade A or B, or delete what rests on this one.",
        ),
      )
  );
}

/** In a connection of the kind sister-cities, or among the claims of a city that has one. */
function isAboutSisterCities(atlas: Atlas, [file, index, field, at]: AtlasPath): boolean {
  if (typeof index !== "number") return false;
  if (file === "partnerships" && field === "connections" && typeof at === "number") {
    return atlas.partnerships[index]?.connections[at]?.kind === "sister-cities";
  }
  if (file !== "cities" || field !== "claims") return false;
  const id = atlas.cities[index]?.id;
  return atlas.partnerships.some(
    (partnership) =>
      (partnership.belgianCity === id || partnership.usCity === id) && hasKind(partnership, "sister-cities"),
  );
}
