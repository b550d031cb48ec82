import type { ReactNode } from "react";
import { AddressProvider } from "./Address";
import { AwakeProvider } from "./Awake";
import { BriefProvider } from "./Brief";
import { type BuiltPage, BuiltPageProvider } from "./builtPage";
import { DialogsProvider } from "./Dialogs";
import { EvidenceProvider } from "./Evidence";
import { FiltersProvider } from "./FiltersProvider";
import { LinksProvider } from "./Links";
import { NoticesProvider } from "./Notices";
import { PageViewProvider } from "./PageView";

/**
 * What the parts of the screen share, each a context that follows from those around it: from what never changes to what
 * changes with a press. A part takes what it needs, and is drawn again when that changes.
 */
export function AppState({ built, children }: { built: BuiltPage; children: ReactNode }) {
  return (
    <BuiltPageProvider value={built}>
      <AddressProvider>
        <AwakeProvider>
          <PageViewProvider>
            <LinksProvider>
              <FiltersProvider>
                <EvidenceProvider>
                  <NoticesProvider>
                    <BriefProvider>
                      <DialogsProvider>{children}</DialogsProvider>
                    </BriefProvider>
                  </NoticesProvider>
                </EvidenceProvider>
              </FiltersProvider>
            </LinksProvider>
          </PageViewProvider>
        </AwakeProvider>
      </AddressProvider>
    </BuiltPageProvider>
  );
}
