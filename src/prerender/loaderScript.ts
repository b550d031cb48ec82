import { PAGE_SIGNS } from "@/ui/pageSigns";
import { FAULT_ID, type FAULTS } from "./faultBox";

type Fault = (typeof FAULTS)[number];

const fault = (name: Fault) => JSON.stringify(name);

/** How long the page's script may take, from its request to an awake page. */
const PATIENCE_MS = 10_000;

/**
 * Runs at the end of the body and asks for the page's style sheets and script once the first frame has been painted:
 * until then the whole line belongs to the text and the drawing. `data-entry` is the module, `data-needs` what it
 * imports; the module waits for the style sheets, since Leaflet measures. See `moveStylesToEnd`. The sheets are put in
 * when all have come: where one begins to hold before another that it follows, Chrome makes the typefaces anew, and what
 * has been painted without ours would move.
 *
 * Then it watches over the page, since the module may never run. It keeps the first HTML of the page as text, taken
 * while the module is on its way.
 *
 * - Where the module does not load, does not parse or has not woken the page up in time, the HTML is still as it was;
 *   it says so, and takes that back when the page wakes up after all.
 * - Where React has lost its tree (`page-stopped`), the first HTML is put back in an element that React does not know:
 *   its links are plain ones. Attributes and title that belong to it come back with it.
 * - An error or a rejection of our own code that nobody caught, once the page is awake, was in an event handler, a
 *   timer or an effect of Leaflet. The reader's page is still there with what they chose in it, so it is not thrown
 *   away: it says that something failed. Only where nothing is left of the page is the first HTML put back.
 * - Errors of add-ons and of inserted scripts, in whose stack no file of our folder stands, are none of ours.
 *
 * A button that was pressed last before the page has woken up is pressed again when it has: a slow line loses no press.
 * In a stopped page each button says that it does not work. Every step stands alone: what fails in one, as in a
 * document whose elements were taken away, leaves the others.
 */
export const LOADER_SCRIPT = `((me)=>{
const {entry,needs}=me.dataset,d=document,html=d.documentElement,on=addEventListener,
folder=new URL(".",new URL(entry,d.baseURI)).href,ours=(text)=>String(text).includes(folder),
attempt=(act)=>{try{act()}catch{}};
let root=d.getElementById("root"),first,title,data,timer,said,pressed,isAwake=0,isStopped=0,isBack=0;
const say=(name)=>attempt(()=>{
const box=d.getElementById("${FAULT_ID}").firstElementChild;
said=name;
box.hidden=true;
for(const it of box.querySelectorAll("[data-fault]"))it.hidden=it.dataset.fault!==name;
setTimeout(()=>{box.hidden=!said})
});
const stop=()=>{isStopped=1;html.dataset.stopped="";say(${fault("stopped")})};
const putBack=()=>{
if(isBack)return;
isBack=1;clearTimeout(timer);
attempt(()=>{
const whole=root.cloneNode(false);
whole.innerHTML=first;
if(root.isConnected)root.replaceWith(whole);else d.body.append(whole);
root=whole
});
attempt(()=>{for(const key in html.dataset)if(!(key in data))delete html.dataset[key];Object.assign(html.dataset,data);d.title=title});
stop()
};
const fail=()=>{
if(isBack)return;
if(!isAwake)stop();
else if(root.firstElementChild)say(${fault("failed")});
else putBack()
};
on("${PAGE_SIGNS.awake}",()=>{
if(isBack)return;
isAwake=1;clearTimeout(timer);
if(isStopped){isStopped=0;delete html.dataset.stopped;say()}
if(pressed)pressed.click()
});
on("${PAGE_SIGNS.stopped}",putBack);
on("${PAGE_SIGNS.part}",()=>isBack||say(${fault("part")}));
on("error",({filename,error})=>{if(ours([filename,error&&error.stack]))fail()});
on("unhandledrejection",({reason})=>{if(ours(reason&&reason.stack))fail()});
on("click",({target})=>{
if(!target.closest)return;
if(target.closest("[data-fault-retry]"))location.reload();
else if(target.closest("[data-fault-dismiss]"))say();
else if(isStopped&&target.closest("button"))say(${fault("stopped")});
else if(!isAwake)pressed=target.closest("button")
});
on("input",()=>{if(isStopped)say(${fault("stopped")})});
requestAnimationFrame(()=>setTimeout(()=>{
const add=(tag,it)=>d.head.append(Object.assign(d.createElement(tag),it));
let styled;
attempt(()=>{
const late=d.createElement("template");
late.innerHTML=d.querySelector("noscript[data-styles]").textContent;
const sheets=[...late.content.children];
const loaded=(links)=>Promise.all(links.map((it)=>new Promise((done)=>{it.onload=done;it.onerror=()=>done(data.unstyled=html.dataset.unstyled="");d.head.append(it)})));
styled=loaded(sheets.map((it)=>Object.assign(it.cloneNode(),{rel:"preload",as:"style",media:""}))).then(()=>loaded(sheets))
});
for(const href of needs.split(" "))if(href)add("link",{rel:"modulepreload",href});
Promise.resolve(styled).then(()=>add("script",{type:"module",src:entry,onerror:stop}));
timer=setTimeout(stop,${PATIENCE_MS});
first=root.innerHTML;title=d.title;data={...html.dataset}
}))
})(document.currentScript)`.replaceAll("\n", "");
