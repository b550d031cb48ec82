/** Both themes, as in `tokens.css`. */
export const PALETTES = {
  light: {
    ink: "#1d2326",
    dim: "#566064",
    paper: "#ffffff",
    link: "#1f4f8f",
    rule: "#e3e0d8",
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
  },
  dark: {
    ink: "#eef1ef",
    dim: "#a9b3b5",
    paper: "#151c1f",
    link: "#9dbdf7",
    rule: "#333e42",
    belgium: "#4fcdb9",
    "united-states": "#95b4f5",
    connection: "#f28b73",
    sister: "#d6b45c",
    visit: "#c7a6e0",
    sea: "#10171b",
    land: "#2a3438",
    "far-land": "#1c2529",
    border: "#3d494e",
    outline: "#6c7a80",
  },
} as const;

export type Palette = Record<keyof (typeof PALETTES)["light"], string>;
