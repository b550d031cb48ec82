import type { MissingRecord } from "@/domain/missingRecords";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";

/** What slides name and the atlas does not have. */
export function MissingList({ missing }: { missing: readonly MissingRecord[] }) {
  const { foreign } = usePresentMessages().own;
  return (
    <ul>
      {missing.map(({ slide, kind, id }) => (
        <li key={`${slide} ${kind} ${id}`}>
          {foreign.missingOn({ number: slide, kind: foreign.missingKind[kind]({ id }) })}
        </li>
      ))}
    </ul>
  );
}
