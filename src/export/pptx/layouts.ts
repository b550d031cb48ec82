import type { Room, SlideRooms } from "./slideRooms";

export const LAYOUT_IDS = ["cover", "map", "long", "picture", "alone", "pair", "closing"] as const;

/**
 * What a slide is laid out for: a cover, text above a map, more of it, a map alone, text alone, two texts side by side, and
 * text with a map and a code.
 */
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What stands in a placeholder. */
export type PlaceholderId = "title" | "text" | "second" | "address" | "date" | "sources" | "number";

/** Where the map of a layout stands; undefined where it has none. */
export function mapRoomOf(layout: LayoutId, { maps }: SlideRooms): Room | undefined {
  return layout === "alone" || layout === "pair" ? undefined : maps[layout];
}

export type Placeholder = {
  id: PlaceholderId;
  /** The element that ties a slide's text to its layout's place. */
  tag: string;
  room: Room;
};

/** The placeholders of a layout, in the order in which they are read. */
export function placeholdersOf(
  layout: LayoutId,
  { cover, title, text, address, foot }: SlideRooms,
): Placeholder[] {
  const head: Placeholder[] =
    layout === "cover"
      ? [
          { id: "title", tag: '<p:ph type="ctrTitle"/>', room: cover.title },
          { id: "text", tag: '<p:ph type="subTitle" idx="1"/>', room: cover.text },
        ]
      : [
          { id: "title", tag: '<p:ph type="title"/>', room: title },
          ...(layout === "picture"
            ? []
            : [{ id: "text" as const, tag: '<p:ph type="body" idx="1"/>', room: text[layout] }]),
        ];
  return [
    ...head,
    ...(layout === "pair"
      ? [{ id: "second" as const, tag: '<p:ph type="body" sz="half" idx="14"/>', room: text.second }]
      : []),
    ...(layout === "closing"
      ? [{ id: "address" as const, tag: '<p:ph type="body" sz="quarter" idx="13"/>', room: address }]
      : []),
    { id: "date", tag: '<p:ph type="dt" sz="half" idx="10"/>', room: foot.date },
    { id: "sources", tag: '<p:ph type="ftr" sz="quarter" idx="11"/>', room: foot.sources },
    { id: "number", tag: '<p:ph type="sldNum" sz="quarter" idx="12"/>', room: foot.number },
  ];
}
