/** Numbers of [0, 1), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = {
  BE: [
    "ber",
    "bo",
    "dam",
    "den",
    "ge",
    "haa",
    "kor",
    "lo",
    "mel",
    "neer",
    "oos",
    "ro",
    "sel",
    "tiel",
    "vel",
    "wes",
    "zel",
  ],
  US: [
    "al",
    "bar",
    "cal",
    "den",
    "el",
    "fair",
    "glen",
    "har",
    "lin",
    "mil",
    "nor",
    "oak",
    "pine",
    "ros",
    "spring",
    "tal",
    "wood",
  ],
};
const ENDINGS = {
  BE: ["beke", "dorp", "gem", "hove", "kerke", "ville"],
  US: ["burg", "dale", "field", "ford", "ton", "ville"],
};

/** Names of towns that are made of syllables, none twice: a function for the next one of a country. */
export function townNames(random: () => number, taken: Iterable<string>): (country: "BE" | "US") => string {
  const used = new Set(taken);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  return (country) => {
    for (;;) {
      const word = pick(SYLLABLES[country]) + pick(SYLLABLES[country]) + pick(ENDINGS[country]);
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
