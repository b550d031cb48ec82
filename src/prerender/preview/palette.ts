/** The light theme, as in `tokens.css`: a picture has no theme to follow. */
export const PALETTE = {
  ink: "#1d2326",
  dim: "#566064",
  paper: "#ffffff",
  belgium: "#0b6b62",
  "united-states": "#233f73",
  connection: "#b8432f",
  sister: "#7a5a10",
  visit: "#6a4a80",
  sea: "#dbe5e8",
  land: "#fcfbf7",
  "far-land": "#efebe1",
  border: "#d6d0c2",
  outline: "#8f8775",
} as const;
