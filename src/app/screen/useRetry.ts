import { useQuery } from "@tanstack/react-query";
import { useAddressState } from "@/app/state/Address";
import { usePage } from "@/app/state/PageView";
import { searchTextsQuery } from "@/data/searchTextsQuery";

/** Words that are searched beside names, whether data of the page or they have not come, and what asks again for both. */
export function useRetry(areTextsWanted = false) {
  const page = usePage();
  const { locale } = useAddressState().state;
  const texts = useQuery({ ...searchTextsQuery(locale), enabled: areTextsWanted });
  return {
    texts: texts.data,
    hasFailed: page.hasFailed || texts.isError,
    retry: () => {
      page.retry();
      if (texts.isError) texts.refetch();
    },
  };
}
