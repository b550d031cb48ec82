import { useMediaQuery } from "@/ui/useMediaQuery";
import { replaceQuery } from "@/url-state/location";
import type { Theme } from "@/url-state/urlState";
import { useAddressState } from "./state/Address";

/** The theme shown, from the address or the system, and the switch that writes it into the address. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const { state } = useAddressState();
  const system: Theme = useMediaQuery("(prefers-color-scheme: dark)") ? "dark" : "light";
  const setTheme = (theme: Theme) => {
    const { theme: _before, ...rest } = state;
    // The system's own theme is the default and is not written.
    replaceQuery(theme === system ? rest : { ...rest, theme });
  };
  return { theme: state.theme ?? system, setTheme };
}
