import { act, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HrefProvider, useHref } from "@/url-state/HrefContext";
import {
  belowBase,
  goTo,
  goToCanonicalPath,
  readPath,
  replaceQuery,
  toHref,
  useAddress,
} from "@/url-state/location";

beforeEach(() => window.history.replaceState(null, "", "/"));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  vi.restoreAllMocks();
});

const seen: string[] = [];

function Address({ prerendered }: { prerendered: string }) {
  const address = useAddress(prerendered);
  seen.push(address);
  return <p>{address}</p>;
}

describe("the address that a component reads", () => {
  beforeEach(() => {
    seen.length = 0;
  });

  it("is the prerendered one in the HTML, whatever the browser's is", () => {
    window.history.replaceState(null, "", "/about/?theme=dark");
    expect(renderToString(<Address prerendered="/cities/antwerp/" />)).toBe("<p>/cities/antwerp/</p>");
  });

  it("is the prerendered one while hydrating and the live one after it, without a mismatch", () => {
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(<Address prerendered="/cities/antwerp/" />);
    seen.length = 0;
    window.history.replaceState(null, "", "/cities/antwerp/?theme=dark");
    const onRecoverableError = vi.fn();
    render(<Address prerendered="/cities/antwerp/" />, { container, hydrate: true, onRecoverableError });
    expect(seen[0]).toBe("/cities/antwerp/");
    expect(container).toHaveProperty("textContent", "/cities/antwerp/?theme=dark");
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  it("follows every way of going somewhere", async () => {
    render(<Address prerendered="/" />);
    act(() => goTo("/cities/antwerp/", "push"));
    expect(screen.getByText("/cities/antwerp/")).toBeDefined();
    act(() => goTo("/cities/antwerp/?be=8/50/4", "replace"));
    expect(screen.getByText("/cities/antwerp/?be=8/50/4")).toBeDefined();
    await act(async () => {
      const hasGoneBack = new Promise((resolve) =>
        window.addEventListener("popstate", resolve, { once: true }),
      );
      window.history.back();
      await hasGoneBack;
    });
    expect(screen.getByText("/")).toBeDefined();
  });

  it("is not listened for any more once nobody reads it", () => {
    const { unmount } = render(<Address prerendered="/" />);
    unmount();
    seen.length = 0;
    act(() => goTo("/about/", "push"));
    expect(seen).toEqual([]);
  });
});

describe("going to an address", () => {
  it("adds to the history when something is selected", () => {
    const before = window.history.length;
    goTo("/cities/antwerp/", "push");
    expect(window.history.length).toBe(before + 1);
    expect(window.location.pathname).toBe("/cities/antwerp/");
  });

  it("adds nothing to the history while panning", () => {
    const before = window.history.length;
    goTo("/?be=8/50/4", "replace");
    expect(window.history.length).toBe(before);
    expect(window.location.search).toBe("?be=8/50/4");
  });

  it("keeps the fragment when only the view changes", () => {
    window.history.replaceState(null, "", "/cities/antwerp/#antwerp-diverse");
    const before = window.history.length;
    replaceQuery({ locale: "en", page: { kind: "city", id: "antwerp" }, theme: "dark" });
    expect(window.location.href).toBe("http://localhost:3000/cities/antwerp/?theme=dark#antwerp-diverse");
    expect(window.history.length).toBe(before);
  });
});

describe("where the browser lets no script change the address, as in some sandboxed frames", () => {
  async function loadRefused() {
    vi.resetModules();
    vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    vi.spyOn(window.history, "replaceState").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    return import("@/url-state/location");
  }

  it("keeps the address for itself and tells who reads it", async () => {
    const location = await loadRefused();
    function Held() {
      return <p>{location.useAddress("/")}</p>;
    }
    render(<Held />);
    act(() => location.goTo("/embed/cities/genk/?theme=dark#genk-conference", "push"));
    expect(screen.getByText("/embed/cities/genk/?theme=dark")).toBeDefined();
    expect(location.readPath()).toBe("/embed/cities/genk/");
    act(() => location.replaceQuery({ locale: "en", page: { kind: "home" }, hidesLines: true }));
    expect(screen.getByText("/embed/cities/genk/?lines=0")).toBeDefined();
    expect(window.location.pathname).toBe("/");
  });

  it("is not led astray by the fragments that still change", async () => {
    const location = await loadRefused();
    function Held() {
      return <p>{location.useAddress("/")}</p>;
    }
    render(<Held />);
    act(() => location.goTo("/embed/about/", "push"));
    act(() => {
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(screen.getByText("/embed/about/")).toBeDefined();
  });
});

describe("an address with another spelling than its page's", () => {
  // jsdom says that it cannot navigate; that it was to is what counts here.
  it("is left for the canonical one", () => {
    window.history.replaceState(null, "", "/Cities/Antwerp");
    expect(goToCanonicalPath()).toBe(true);
  });

  it.each(["/cities/antwerp/", "/", "/nowhere/"])("is not suspected in %s", (path) => {
    window.history.replaceState(null, "", path);
    expect(goToCanonicalPath()).toBe(false);
  });

  it.each(["http://localhost:3000//Evil.example", "http://localhost:3000//Evil.example/x"])(
    "never leads to another host (%s)",
    (address) => {
      window.history.replaceState(null, "", address);
      expect(goToCanonicalPath()).toBe(false);
    },
  );
});

describe("below a base path", () => {
  async function loadBelow(base: string) {
    vi.stubEnv("BASE_URL", base);
    vi.resetModules();
    return import("@/url-state/location");
  }

  it("puts every address behind the base", async () => {
    const location = await loadBelow("/some/path/");
    expect(location.toHref("/")).toBe("/some/path/");
    expect(location.toHref("/cities/antwerp/?theme=dark")).toBe("/some/path/cities/antwerp/?theme=dark");
  });

  it.each([
    ["/some/path/", "/"],
    ["/some/path/cities/antwerp/", "/cities/antwerp/"],
    ["/Some/Path/Cities/", "/Cities/"],
    ["/elsewhere/", "/elsewhere/"],
  ])("reads %s as %s", async (pathname, path) => {
    const location = await loadBelow("/some/path/");
    expect(location.belowBase(pathname)).toBe(path);
    window.history.replaceState(null, "", pathname);
    expect(location.readPath()).toBe(path);
  });

  it("goes to places below the base", async () => {
    const location = await loadBelow("/some/path/");
    location.goTo("/about/", "push");
    expect(window.location.pathname).toBe("/some/path/about/");
  });

  it("gives whole addresses to those outside", async () => {
    const location = await loadBelow("/some/path/");
    expect(location.toAbsoluteHref("/about/?theme=dark")).toBe(
      "http://localhost:3000/some/path/about/?theme=dark",
    );
  });

  it("changes nothing where the site lies at the root", () => {
    window.history.replaceState(null, "", "/cities/antwerp/?theme=dark");
    expect(toHref("/about/")).toBe("/about/");
    expect(belowBase("/about/")).toBe("/about/");
    expect(readPath()).toBe("/cities/antwerp/");
  });
});

describe("the href of a page", () => {
  function Link({ fragment }: { fragment?: string }) {
    return <a href={useHref()({ kind: "city", id: "genk" }, fragment)}>Genk</a>;
  }

  it("is the plain path where nobody says more", () => {
    render(<Link />);
    expect(screen.getByRole("link").getAttribute("href")).toBe("/cities/genk/");
  });

  it("ends in the record's fragment", () => {
    render(<Link fragment="genk-conference" />);
    expect(screen.getByRole("link").getAttribute("href")).toBe("/cities/genk/#genk-conference");
  });

  it("is what its provider says", () => {
    render(
      <HrefProvider value={(page, fragment) => `/x/${page.kind}/${fragment}`}>
        <Link fragment="y" />
      </HrefProvider>,
    );
    expect(screen.getByRole("link").getAttribute("href")).toBe("/x/city/y");
  });
});
