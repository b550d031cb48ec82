/** Runs before the first paint, so that a theme in the address never flashes in the other colours. */
export const THEME_SCRIPT = `for(const[k,v]of new URLSearchParams(location.search))if(k.toLowerCase()=="theme"){if(/^(light|dark)$/i.test(v))document.documentElement.dataset.theme=v.toLowerCase();break}`;
