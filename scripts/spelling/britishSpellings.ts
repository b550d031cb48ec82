/** British stems and what Americans write for them. A stem stands for all words that begin with it. */
const STEMS: Record<string, string> = {
  armour: "armor",
  behaviour: "behavior",
  candour: "candor",
  colour: "color",
  endeavour: "endeavor",
  favour: "favor",
  flavour: "flavor",
  harbour: "harbor",
  honour: "honor",
  humour: "humor",
  labour: "labor",
  neighbour: "neighbor",
  odour: "odor",
  rumour: "rumor",
  vigour: "vigor",
  centre: "center",
  fibre: "fiber",
  kilometre: "kilometer",
  litre: "liter",
  manoeuvre: "maneuver",
  metre: "meter",
  sceptic: "skeptic",
  theatre: "theater",
  defence: "defense",
  licence: "license",
  offence: "offense",
  pretence: "pretense",
  practis: "practic",
  programme: "program",
  cancelled: "canceled",
  cancelling: "canceling",
  counselling: "counseling",
  counsellor: "counselor",
  fulfilment: "fulfillment",
  enrolment: "enrollment",
  labelled: "labeled",
  labelling: "labeling",
  marshalled: "marshaled",
  modelled: "modeled",
  modelling: "modeling",
  signalled: "signaled",
  skilful: "skillful",
  travelled: "traveled",
  traveller: "traveler",
  travelling: "traveling",
  analyse: "analyze",
  analysing: "analyzing",
  catalyse: "catalyze",
  paralyse: "paralyze",
  apologis: "apologiz",
  authoris: "authoriz",
  centralis: "centraliz",
  characteris: "characteriz",
  civilis: "civiliz",
  criminalis: "criminaliz",
  criticis: "criticiz",
  emphasise: "emphasize",
  emphasising: "emphasizing",
  familiaris: "familiariz",
  generalis: "generaliz",
  globalis: "globaliz",
  legalis: "legaliz",
  marginalis: "marginaliz",
  maximis: "maximiz",
  minimis: "minimiz",
  mobilis: "mobiliz",
  modernis: "moderniz",
  normalis: "normaliz",
  organis: "organiz",
  polaris: "polariz",
  prioritis: "prioritiz",
  radicalis: "radicaliz",
  realis: "realiz",
  recognis: "recogniz",
  reorganis: "reorganiz",
  specialis: "specializ",
  stabilis: "stabiliz",
  standardis: "standardiz",
  summaris: "summariz",
  symbolis: "symboliz",
  sympathis: "sympathiz",
  utilis: "utiliz",
  visualis: "visualiz",
  acknowledgement: "acknowledgment",
  ageing: "aging",
  aluminium: "aluminum",
  amongst: "among",
  cheque: "check",
  grey: "gray",
  judgement: "judgment",
  learnt: "learned",
  mould: "mold",
  plough: "plow",
  storeys: "stories",
  towards: "toward",
  tyre: "tire",
  whilst: "while",
};

/** Words that begin like a British stem and are as American: "realist", "practising" is none of them. */
const ALIKE =
  /^(realis(m|ts?|tic\w*)|criticisms?|organisms?|specialists?|generalists?|minimis(m|ts?)|metres?que|greyhounds?|utilis$)$/i;

/** Days are written month first: "15 June 2014" is "June 15, 2014". */
const DAY_FIRST =
  /\b\d{1,2}(?:–\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g;

export type BritishSpelling = { word: string; remedy: string };

/** What is quoted is as its source has it. */
const withoutQuotations = (text: string) => text.replaceAll(/“[^”]*”/g, "“”");

/** A capital in the middle of a sentence makes a proper name. */
const isName = (text: string, at: number) =>
  /\p{Lu}/u.test(text[at] ?? "") && !/(^|[.!?:“]\s*)$/.test(text.slice(0, at));

/** The words of an English text of ours that are not American, and what to write. Proper names and quotations are exempt. */
export function britishSpellings(text: string): BritishSpelling[] {
  const own = withoutQuotations(text);
  const words = [...own.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): BritishSpelling[] => {
    const lower = word.toLowerCase();
    const stem = Object.keys(STEMS).find((it) => lower.startsWith(it));
    if (!stem || ALIKE.test(word) || isName(own, index)) return [];
    return [{ word, remedy: `Write “${STEMS[stem]}${lower.slice(stem.length)}”.` }];
  });
  const dates = [...own.matchAll(DAY_FIRST)].map(({ 0: word }): BritishSpelling => {
    return { word, remedy: "Write the month first: “June 15, 2014”." };
  });
  return [...words, ...dates];
}
