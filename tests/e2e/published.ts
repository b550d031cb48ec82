/** The published ids and paths. Links to them are promises, so they stand here and are not read from the data. */

const cities = [
  "antwerp",
  "liege",
  "verviers",
  "vilvoorde",
  "molenbeek",
  "brussels",
  "mechelen",
  "namur",
  "mons",
  "kortrijk",
  "genk",
  "bastogne",
  "dilbeek",
  "kasterlee",
  "columbus",
  "san-diego",
  "nashville",
  "chattanooga",
  "washington",
  "denver",
  "los-angeles",
  "atlanta",
  "lafayette",
  "little-rock",
  "greenville",
  "bryan",
  "college-station",
  "dearborn",
  "dalton",
  "fountain-hills",
];

const partnerships = [
  "antwerp--san-diego",
  "vilvoorde--columbus",
  "liege--nashville",
  "liege--chattanooga",
  "verviers--nashville",
  "verviers--chattanooga",
  "brussels--atlanta",
  "brussels--washington",
  "namur--lafayette",
  "mons--little-rock",
  "kortrijk--greenville",
  "bastogne--bryan",
  "bastogne--college-station",
  "dilbeek--dalton",
  "kasterlee--fountain-hills",
];

const programs = [
  "city-pair",
  "ivlp",
  "strong-cities-network",
  "mother-and-father-schools",
  "young-cities",
  "speakers",
  "dialogue-conference-2005",
  "media-dialogue",
  "scholars-and-religious-leaders",
  "economic-opportunity",
  "youth-outreach",
  "policing-and-workplace-diversity",
];

export const cityPaths = cities.map((id) => `/cities/${id}/`);
export const partnershipPaths = partnerships.map((id) => `/partnerships/${id}/`);
export const programPaths = programs.map((id) => `/programs/${id}/`);
export const fixedPaths = ["/", "/belgium/", "/compare/", "/sources/", "/about/", "/licences/"];

/** The marks of the first picture of the frozen atlas: the accessible name's contract and the label on the map. */
export const firstCities = [
  { label: "Antwerp", name: "Antwerp, Belgium: counterpart San Diego, inferred" },
  { label: "Liège", name: "Liège, Belgium: counterparts Nashville and Chattanooga, inferred" },
  { label: "Verviers", name: "Verviers, Belgium: counterparts Nashville and Chattanooga, inferred" },
  { label: "Vilvoorde", name: "Vilvoorde, Belgium: counterpart Columbus, inferred" },
  { label: "Molenbeek", name: "Molenbeek, Belgium: Mother and Father Schools" },
  { label: "Brussels", name: /^Brussels, Belgium: / },
  { label: "Columbus", name: "Columbus, United States: counterpart Vilvoorde, inferred" },
  { label: "San Diego", name: "San Diego, United States: counterpart Antwerp, inferred" },
  { label: "Nashville", name: "Nashville, United States: counterparts Liège and Verviers, inferred" },
  { label: "Chattanooga", name: "Chattanooga, United States: counterparts Liège and Verviers, inferred" },
  { label: "Ostend", name: "Ostend, Belgium: counterpart Seattle; Example Springs, inferred" },
  { label: "Seattle", name: "Seattle, United States: counterpart Ostend" },
  { label: "Example Springs", name: "Example Springs, United States: counterpart Ostend, inferred" },
];

/** The connections of the first picture of the frozen atlas, by their accessible names, and what they open. */
export const firstLines = [
  { name: /^Antwerp and San Diego.*: City Pair/, path: "/partnerships/antwerp--san-diego/" },
  { name: /^Vilvoorde and Columbus.*: City Pair/, path: "/partnerships/vilvoorde--columbus/" },
  // Four pairs that follow from one joint delegation, which it opens.
  {
    name: /^Liège and Verviers with Nashville and Chattanooga: 4 City Pair partnerships/,
    path: "/cities/liege/#liege-verviers-tennessee-2019",
  },
  { name: /^Ostend and Seattle.*: City Pair/, path: "/partnerships/ostend--seattle/" },
  { name: /^Ostend and Example Springs.*: City Pair/, path: "/partnerships/ostend--example-springs/" },
];
