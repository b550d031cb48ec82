/** A detailed map that this copy of the site offers: a setting of whoever builds it, checked by the build; absent where unset. */
export const TILES: { url: string; attribution: string; host: string } | undefined = import.meta.env
  .VITE_MAP_TILES_URL
  ? {
      url: import.meta.env.VITE_MAP_TILES_URL,
      attribution: import.meta.env.VITE_MAP_TILES_ATTRIBUTION,
      host: new URL(import.meta.env.VITE_MAP_TILES_URL).host,
    }
  : undefined;
