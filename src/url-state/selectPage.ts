import type { Page } from "@/domain/page";
import type { UrlState } from "./urlState";

/** Selecting something keeps the theme and, once there are some, the filters; it drops the cameras. */
export function selectPage(state: UrlState, page: Page): UrlState {
  const { be: _be, us: _us, ...kept } = state;
  return { ...kept, page };
}
