import type { Area, SlideAreas } from "./slideAreas";

export const LAYOUT_IDS = ["cover", "map", "long", "picture", "alone", "pair", "closing"] as const;

/**
 * What a slide is laid out for: a cover, text above a map, more of it, a map alone, text alone, two texts side by side, and
 * text with a map and a code.
 */
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What stands in a placeholder. */
export type PlaceholderId = "title" | "text" | "second" | "address" | "date" | "sources" | "number";

/** Where the map of a layout stands; undefined where it has none. */
export function mapAreaOf(layout: LayoutId, { maps }: SlideAreas): Area | undefined {
  return layout === "alone" || layout === "pair" ? undefined : maps[layout];
}

export type Placeholder = {
  id: PlaceholderId;
  /** The element that ties a slide's text to its layout's place. */
  tag: string;
  area: Area;
};

/** The placeholders of a layout, in the order in which they are read. */
export function placeholdersOf(
  layout: LayoutId,
  { cover, title, text, address, foot }: SlideAreas,
): Placeholder[] {
  const head: Placeholder[] =
    layout === "cover"
      ? [
          { id: "title", tag: '<p:ph type="ctrTitle"/>', area: cover.title },
          { id: "text", tag: '<p:ph type="subTitle" idx="1"/>', area: cover.text },
        ]
      : [
          { id: "title", tag: '<p:ph type="title"/>', area: title },
          ...(layout === "picture"
            ? []
            : [{ id: "text" as const, tag: '<p:ph type="body" idx="1"/>', area: text[layout] }]),
        ];
  return [
    ...head,
    ...(layout === "pair"
      ? [{ id: "second" as const, tag: '<p:ph type="body" sz="half" idx="14"/>', area: text.second }]
      : []),
    ...(layout === "closing"
      ? [{ id: "address" as const, tag: '<p:ph type="body" sz="quarter" idx="13"/>', area: address }]
      : []),
    { id: "date", tag: '<p:ph type="dt" sz="half" idx="10"/>', area: foot.date },
    { id: "sources", tag: '<p:ph type="ftr" sz="quarter" idx="11"/>', area: foot.sources },
    { id: "number", tag: '<p:ph type="sldNum" sz="quarter" idx="12"/>', area: foot.number },
  ];
}
