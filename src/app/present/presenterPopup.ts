/** How a browser opens the presenter's window: notes and pictures have room in it. Pixels. */
export const PRESENTER_WINDOW = "popup,width=1100,height=720";
