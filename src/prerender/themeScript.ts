/**
 * Runs before the first paint, so that a theme or a view in the address never flashes as another one. The first of
 * equal keys counts, as in `parseUrl`.
 */
export const THEME_SCRIPT = `{const d=document.documentElement.dataset,s={};for(const[k,v]of new URLSearchParams(location.search)){const n=k.toLowerCase(),w=v.toLowerCase();if(n in s)continue;s[n]=1;if(n=="theme"&&/^(light|dark)$/.test(w)||n=="view"&&/^(atlantic|list)$/.test(w))d[n]=w}}`;
