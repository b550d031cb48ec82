import { STAGE_THEME_KEY } from "@/app/present/useStageTheme";
import { TYPEFACES_KEY } from "@/app/typefacesKey";
import { BEHIND } from "@/url-state/strayMarks";

/** Sets what the query says of these keys, each with the values that count, as `data-` attributes of the document. */
function attributesScript(values: Record<string, string>): string {
  const patterns = Object.entries(values).map(([key, words]) => `${key}:/^(${words})$/`);
  return `{const d=document.documentElement.dataset,p={${patterns}},s={},t=x=>x.toLowerCase().replace(/^(amp;)+/,"").replace(${BEHIND},"");for(const[k,v]of new URLSearchParams(location.search)){const n=t(k),w=t(v);if(n in s)continue;s[n]=1;if(p[n]&&p[n].test(w))d[n]=w}}`;
}

/**
 * Where an earlier visit has fetched the typefaces (`keepTypefaces`), asks for them before anything is laid out, so that
 * they are there at the first layout, and says so to the style sheets.
 */
const TYPEFACES_SCRIPT = `try{for(const href of localStorage.getItem(${JSON.stringify(TYPEFACES_KEY)}).split(" "))if(/^\\/(?!\\/)\\S+\\.woff2$/.test(href)){document.documentElement.dataset.typefaces="";document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href}))}}catch{}`;

/**
 * Runs before the first paint, so that a theme or a view in the address never flashes as another one. The first of
 * equal keys counts, as in `parseUrl`.
 */
export const THEME_SCRIPT =
  attributesScript({ theme: "light|dark", view: "atlantic|list" }) + TYPEFACES_SCRIPT;

/**
 * The stage is dark unless its address, or else this device, says otherwise. The key is that of `useStageTheme`, which
 * writes it.
 */
export const STAGE_SCRIPT = `{let t=(/[?&]theme=(light|dark)(&|$)/i.exec(location.search)||[])[1];try{t=t||localStorage.getItem(${JSON.stringify(STAGE_THEME_KEY)})}catch{}t=String(t).toLowerCase();if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}`;

/** The same in an embed, with what it can leave out. */
export const EMBED_SCRIPT =
  attributesScript({
    theme: "light|dark",
    view: "atlantic",
    controls: "0",
    panel: "0",
  }) + TYPEFACES_SCRIPT;
