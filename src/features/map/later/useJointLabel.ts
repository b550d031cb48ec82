import { useCallback } from "react";
import type { JointLabel } from "@/content/arrangePicture";
import { jointLabel } from "@/i18n/groupNames";
import { useMessages } from "@/i18n/MessagesContext";

/** What one label calls several cities; the same function in every render. */
export function useJointLabel(): JointLabel {
  const { map } = useMessages();
  return useCallback((names) => jointLabel(map, names), [map]);
}
