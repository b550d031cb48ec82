type EmbedCode = {
  /** Absolute, options included. */
  address: string;
  title: string;
  /** CSS pixels, or a share of the host's column: "100%". */
  width: number | string;
  /** CSS pixels. */
  height: number;
  /** Address of the script that fits the height, where it is wanted. */
  script?: string | undefined;
};

/** Text for a quoted attribute in HTML. */
function quote(value: string | number): string {
  const escaped = String(value)
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `"${escaped}"`;
}

/** The HTML that shows an embed in somebody's page. `frameborder` is old, but sanitisers keep it, unlike a style. */
export function embedCode({ address, title, width, height, script }: EmbedCode): string {
  const attributes = [
    ["src", address],
    ["title", title],
    ["width", width],
    ["height", height],
    ["frameborder", 0],
    ["loading", "lazy"],
  ] as const;
  const frame = `<iframe ${attributes.map(([name, value]) => `${name}=${quote(value)}`).join(" ")}></iframe>`;
  return script === undefined ? frame : `${frame}\n<script src=${quote(script)} async></script>`;
}
