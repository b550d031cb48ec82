import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogs } from "@/app/state/Dialogs";
import { useTheme } from "@/app/useTheme";
import { Header } from "@/features/header/Header";
import { ShareButton } from "@/features/share/ShareButton";
import { PresentWays } from "./PresentWays";
import { Search } from "./Search";

/** The head of the screen, with what holds for the whole site. */
export function PageHeader() {
  const { hasStage } = useBuiltPage();
  const { theme, setTheme } = useTheme();
  const { open, approach } = useDialogs();
  return (
    <Header
      theme={theme}
      onThemeChange={setTheme}
      share={<ShareButton onOpen={() => open("share")} onApproach={() => approach("share")} />}
      present={hasStage && <PresentWays />}
      search={<Search />}
    />
  );
}
