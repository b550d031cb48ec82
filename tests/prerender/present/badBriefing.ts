import type { ShippedBriefing } from "@/domain/plainBriefing";

/** A text that would do harm in HTML, in an attribute, in JSON of a page and in a replacement. */
export const EVIL = `</script><script>alert(1)</script><b>"><img src=x onerror=alert(1)>'$&$'<!--page-data-->`;

const passage = { text: EVIL, claims: ["no-such-claim"], gaps: [] };

export const badBriefing: ShippedBriefing = {
  id: "bad",
  title: EVIL,
  author: EVIL,
  date: "2026-01-01",
  minutes: 1,
  slides: [
    {
      kind: "cover",
      title: EVIL,
      text: [passage],
      notes: [passage],
      show: { cities: ["atlantis"], partnerships: [], programs: [] },
    },
  ],
};
