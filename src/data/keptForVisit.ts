/** For what changes only with a new deployment: asked for once a visit, told where it fails, never waited for unseen. */
export const KEPT_FOR_VISIT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Without a network the request shall fail and be told, not wait unseen.
  networkMode: "always",
  retry: 1,
  retryDelay: 400,
  refetchOnWindowFocus: false,
} as const;
