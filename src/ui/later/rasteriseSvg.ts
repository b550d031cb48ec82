type Size = { width: number; height: number };

/**
 * A picture as PNG, `scale` times as many pixels as its own size. The picture must load nothing from elsewhere.
 *
 * @throws {Error} where the browser cannot draw it, or has no room for so many pixels
 */
export async function rasteriseSvg(svg: string, { width, height }: Size, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) throw new Error("The browser made no picture.");
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
