import { BackToSlide } from "@/app/BackToSlide";
import { isOfTables, readLayout } from "@/app/pageLayout";
import { useAddressState } from "@/app/state/Address";
import { useAwake } from "@/app/state/Awake";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogs } from "@/app/state/Dialogs";
import { useFilters } from "@/app/state/filters";
import { useBuiltLinks } from "@/app/state/Links";
import { usePage } from "@/app/state/PageView";
import type { Page } from "@/domain/page";
import { FilterBar } from "@/features/filters/FilterBar";
import { KeyboardButton } from "@/features/keyboard/KeyboardButton";
import { type ViewId, ViewSwitch } from "@/features/views/ViewSwitch";
import { formatUrl } from "@/url-state/formatUrl";
import { toHref } from "@/url-state/location";
import { BriefAction } from "./BriefAction";

/** What an embed has room for. */
const EMBED_VIEWS: readonly ViewId[] = ["pairs", "atlantic"];

function Views() {
  const { isEmbed } = useBuiltPage();
  const { state, viewId } = useAddressState();
  const { hasRested } = useAwake();
  const { page: shown } = usePage().view;
  const builtToPage = useBuiltLinks();
  const { isReading, isMapless } = readLayout(shown, isEmbed);
  const hrefOf = (id: ViewId) => {
    const { view: _view, ...rest } = state;
    // Tables have no map of their own.
    const isHome = shown.kind === "not-found" || (isMapless && id !== "list");
    const isElsewhere = isReading && id === "list";
    const page: Page = isHome ? { kind: "home" } : isElsewhere ? { kind: "exchanges" } : state.page;
    const address = formatUrl({
      ...rest,
      page,
      ...(id !== "pairs" && !(isOfTables(page) && id === "list") && { view: id }),
    });
    // Without a script the tables are a page of their own.
    return id === "list" && !hasRested ? builtToPage({ kind: "exchanges" }) : toHref(address);
  };
  return (
    <ViewSwitch
      current={isReading ? undefined : viewId}
      hrefOf={hrefOf}
      {...(isEmbed && { ids: EMBED_VIEWS })}
    />
  );
}

/** The button of the filters, and a chip for each of them. */
function Bar() {
  const { viewId } = useAddressState();
  const { page } = usePage().view;
  const { part, count, isShown, open, hide, approach } = useFilters();
  // Where the answer heads a table it stands once.
  const isAtTable = viewId === "list" && (page.kind === "exchanges" || !isOfTables(page));
  return (
    <FilterBar
      count={count}
      isOpen={isShown}
      onToggle={isShown ? hide : open}
      onApproach={approach}
      chips={
        part && (
          <part.Chips isAnswerShown={!isAtTable}>
            <BriefAction of="filters" />
          </part.Chips>
        )
      }
    />
  );
}

/** Above the map: the views, the filters, the list of keys. */
export function Toolbar() {
  const { isEmbed } = useBuiltPage();
  const { hasRested } = useAwake();
  const { isReading } = readLayout(usePage().view.page, isEmbed);
  const { open } = useDialogs();
  const { part, isShown } = useFilters();
  return (
    <>
      {!isEmbed && <BackToSlide hasRested={hasRested} />}
      <Views />
      {!isReading && <Bar />}
      {!isEmbed && <KeyboardButton onOpen={() => open("keys")} />}
      {!isReading && isShown && part && <part.Panel />}
    </>
  );
}
