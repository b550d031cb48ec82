import { useQuery } from "@tanstack/react-query";
import { useAddressState } from "@/app/state/Address";
import { usePage } from "@/app/state/PageView";
import { searchTextsQuery } from "@/data/searchTextsQuery";

/** Whether data of the page have not come, and what asks for them again. */
export function useRetry() {
  const page = usePage();
  // Asked for by the search.
  const texts = useQuery({ ...searchTextsQuery(useAddressState().state.locale), enabled: false });
  return {
    hasFailed: page.hasFailed || texts.isError,
    retry: () => {
      page.retry();
      if (texts.isError) texts.refetch();
    },
  };
}
