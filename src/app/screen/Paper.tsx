import { useAddressState } from "@/app/state/Address";
import { useAwake } from "@/app/state/Awake";
import { useBuiltPage } from "@/app/state/builtPage";
import { useEvidence } from "@/app/state/Evidence";
import { usePrinting } from "@/app/usePrinting";
import { PrintFoot } from "@/features/print/PrintFoot";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";

/** The end of a printed page, with the address of the view. */
export function PaperFoot() {
  const { updated, printedAddress = "" } = useBuiltPage();
  const { state } = useAddressState();
  const { isPrinting } = useAwake();
  const paper = usePrinting();
  const address = isPrinting ? toAbsoluteHref(formatUrl(state)) : printedAddress;
  return (
    <PrintFoot updated={updated} address={address}>
      {paper && <paper.Stamp address={address} />}
    </PrintFoot>
  );
}

/** What the sources say, in the list of a printed page. */
export function PaperReferences() {
  const { isPrinting } = useAwake();
  const { evidence, paper } = useEvidence();
  return isPrinting && evidence && paper && <paper.PrintedReferences evidence={evidence} />;
}
