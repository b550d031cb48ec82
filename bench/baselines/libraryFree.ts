import "./baseline.css";
import { drawLines } from "./drawLines";
import { followLinks } from "./followLinks";

// The drawing and the marks stand in the HTML; the style sheet places them for the view of each page.
followLinks((selection) => {
  for (const frame of document.querySelectorAll<HTMLElement>("[data-frame]")) {
    const still = frame.querySelector('[class*="view-"]');
    if (!still) continue;
    const others = [...still.classList].filter((name) => !name.includes("-city-"));
    const view = selection && `view-${frame.dataset.frame}-city-${selection.city}`;
    still.className = [...others, ...(view ? [view] : [])].join(" ");
  }
  drawLines();
});
const stage = document.querySelector("[data-map-frames]");
if (stage) new ResizeObserver(drawLines).observe(stage);
