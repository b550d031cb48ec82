import { createContext, useContext } from "react";
import type { Page } from "@/domain/page";
import { formatQuery } from "./formatUrl";
import { toHref } from "./location";
import { formatPath } from "./paths";
import { DEFAULT_LOCALE } from "./urlState";

/**
 * The href of a page, or of a record on it, from where the reader is: language, theme and filters go along.
 * `cities` are the ids that the comparison is of; `filters` the years and the programs (ids) that the page shall show, in
 * place of the reader's.
 */
export type ToPage = (
  page: Page,
  fragment?: string,
  cities?: readonly string[],
  filters?: { from?: number; to?: number; programs?: string[] },
) => string;

const plain: ToPage = (page, fragment, cities, filters) =>
  toHref(
    formatPath(page, DEFAULT_LOCALE) + formatQuery({ ...(cities && { cities: [...cities] }), ...filters }),
  ) + (fragment ? `#${fragment}` : "");

const HrefContext = createContext<ToPage>(plain);

export const HrefProvider = HrefContext.Provider;

export function useHref(): ToPage {
  return useContext(HrefContext);
}
