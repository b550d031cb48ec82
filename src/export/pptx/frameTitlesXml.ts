import { labelWidth } from "@/basemap/labelWidth";
import type { SlideLayout } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import type { Pen } from "./pen";
import { labelXml } from "./shapeXml";

const { dim, "far-land": farLand } = PALETTES.light;

/** Pixels at zoom 1, where the arranging of labels leaves room. */
const TITLE = { left: 10, top: 7, height: 18, size: 13 };

/** What each frame shows. Over the lines: not every program draws them as low as they are written. */
export function frameTitlesXml({ frames, zoom }: Pick<SlideLayout, "frames" | "zoom">, pen: Pen): string {
  const size = TITLE.size * zoom;
  return frames
    .map(({ frame, left, top }) => {
      const text = pen.frameTitles[frame];
      const name = pen.present.pptx.frameTitle();
      return labelXml({
        id: pen.nextId(),
        said: { name, description: name },
        area: {
          left: left + TITLE.left * zoom,
          top: top + TITLE.top * zoom,
          width: labelWidth(text, size, 700),
          height: TITLE.height * zoom,
        },
        fill: { colour: farLand, opacity: 0.85 },
        text,
        lang: pen.lang,
        letters: { size, isBold: true, paint: { colour: dim } },
        align: "l",
      });
    })
    .join("");
}
