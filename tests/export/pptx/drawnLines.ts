const EMU_PER_PX = 9525;

export type Spot = { x: number; y: number };
type Curve = [Spot, Spot, Spot, Spot];

export type DrawnLine = {
  name: string;
  description: string;
  /** Pixels of the slide. */
  curves: Curve[];
  /** The line itself, without the paper below it. */
  xml: string;
  /** The tips of its arrows. */
  tips: Spot[];
};

const unescapeText = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const attribute = (xml: string, name: string) =>
  unescapeText(new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? "");

/** The points of a freeform, path by path, in pixels of the slide. */
function pointsOf(shape: string): Spot[][] {
  const [, x = "", y = ""] = /<a:off x="(-?\d+)" y="(-?\d+)"/.exec(shape) ?? [];
  const [, cx = "", cy = ""] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
  return [...shape.matchAll(/<a:path w="(\d+)" h="(\d+)"[^>]*>(.*?)<\/a:path>/g)].flatMap(
    ([, w, h, path = ""]) =>
      path
        .split("<a:moveTo>")
        .slice(1)
        .map((part) =>
          [...part.matchAll(/<a:pt x="(-?\d+)" y="(-?\d+)"\/>/g)].map(([, px, py]) => ({
            x: (Number(x) + (Number(px) / Math.max(Number(w), 1)) * Number(cx)) / EMU_PER_PX,
            y: (Number(y) + (Number(py) / Math.max(Number(h), 1)) * Number(cy)) / EMU_PER_PX,
          })),
        ),
  );
}

/** The lines between cities on a slide, as its XML has them. */
export function drawnLines(slide: string): DrawnLine[] {
  return [...slide.matchAll(/<p:grpSp>((?:(?!<p:grpSp>).)*?)<\/p:grpSp>/g)].flatMap(([, group = ""]) => {
    if (!group.includes("<a:cubicBezTo>")) return [];
    const shapes = [...group.matchAll(/<p:sp>.*?<\/p:sp>/g)].map(([shape]) => shape);
    const ways = shapes.filter((shape) => shape.includes("<a:cubicBezTo>"));
    const line = ways.at(-1) ?? "";
    const heads = shapes.filter((shape) => !shape.includes("<a:cubicBezTo>"));
    return [
      {
        name: attribute(group, "name"),
        description: attribute(group, "descr"),
        curves: pointsOf(line) as Curve[],
        xml: line,
        tips: heads.flatMap((head) => pointsOf(head).flatMap(([tip]) => tip ?? [])),
      },
    ];
  });
}
