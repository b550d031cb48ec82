import type { Claim } from "@/domain/claim";
import { CONTACT_EMAIL } from "./contactEmail";
import type { Block, PageLink, Section } from "./pageContent";
import type { Reading } from "./reading";
import { claimsBlock, section } from "./sections";
import { SISTER_LAYER_FRAGMENT } from "./sisterLayerFragment";

/** The record that says how many sister cities there may be; where the data have none, no number is told. */
const COUNT_CLAIM = "about-sister-cities-incomplete";

const SECTION = "sister-layer";

function countClaims({ atlas }: Reading): Claim[] {
  return atlas.about.introduction.filter(({ id }) => id === COUNT_CLAIM);
}

/** That the layer of sister cities is not complete, and where more is said of it. */
export function sisterLayerNote({ messages }: Pick<Reading, "messages">): { text: string; link: PageLink } {
  const { incomplete, more } = messages.sisterLayer;
  return {
    text: incomplete(),
    link: { page: { kind: "about" }, fragment: SISTER_LAYER_FRAGMENT, text: more() },
  };
}

/** The same at length: how many there may be, and how to send one. */
export function sisterLayerSection(reading: Reading): Section[] {
  const { messages } = reading;
  const note = (text: string): Block => ({ kind: "note", text });
  return section(
    SECTION,
    messages.home.sister(),
    note(messages.sisterLayer.incomplete()),
    claimsBlock(reading, countClaims(reading)),
    note(
      CONTACT_EMAIL ? messages.sisterLayer.send({ email: CONTACT_EMAIL }) : messages.sisterLayer.sendUnset(),
    ),
  );
}
