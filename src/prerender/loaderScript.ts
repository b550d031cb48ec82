/**
 * Runs at the end of the body and asks for the page's script once the first frame has been painted: until then the
 * whole line belongs to the text and the drawing. `data-entry` is the module, `data-needs` what it imports.
 */
export const LOADER_SCRIPT = `(({dataset:{entry,needs}})=>requestAnimationFrame(()=>setTimeout(()=>{const add=(tag,it)=>document.head.append(Object.assign(document.createElement(tag),it));for(const href of needs.split(" "))if(href)add("link",{rel:"modulepreload",href});add("script",{type:"module",src:entry})})))(document.currentScript)`;
