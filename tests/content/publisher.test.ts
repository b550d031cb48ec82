import { afterEach, describe, expect, it, vi } from "vitest";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as a build with this setting has it. */
async function publishedBy(name: string | undefined) {
  vi.resetModules();
  vi.stubEnv("VITE_PUBLISHER", name);
  return import("@/content/publisher");
}

describe("the line on who publishes the site", () => {
  it.each([undefined, ""])(
    "calls it an independent project where the build names nobody: %j",
    async (name) => {
      const { publisherLine, NAMED_PUBLISHER } = await publishedBy(name);
      expect(publisherLine(messages.site)).toBe(
        "Not a government site; published by an independent project.",
      );
      expect(publisherLine(present)).toBe("Not a government site; published by an independent project.");
      expect(NAMED_PUBLISHER).toBeUndefined();
    },
  );

  it("names whom the build names, word for word", async () => {
    const { publisherLine, NAMED_PUBLISHER } = await publishedBy("Friends of Ghent & Liège");
    expect(publisherLine(messages.site)).toBe(
      "Not a government site; published by Friends of Ghent & Liège.",
    );
    expect(NAMED_PUBLISHER).toBe("Friends of Ghent & Liège");
  });
});
