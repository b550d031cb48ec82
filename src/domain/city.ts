import * as v from "valibot";
import { citationsSchema, claimSchema, gapSchema } from "./claim";
import { dateValueSchema } from "./dateValue";
import { aliasesSchema, idSchema } from "./identifier";
import { namesSchema, textSchema } from "./text";

export const COUNTRIES = ["BE", "US"] as const;

/** ISO 3166-1 alpha-2. */
export type Country = (typeof COUNTRIES)[number];

export const countrySchema = v.picklist(COUNTRIES, "must be BE or US");

const populationSchema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  isApproximate: v.boolean(),
  /** What was counted, where it is not plainly the city: "Brussels-Capital Region". */
  area: v.optional(textSchema),
  date: dateValueSchema,
  citations: citationsSchema,
});

export const citySchema = v.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  country: countrySchema,
  names: namesSchema,
  /** Belgian province or region, U.S. state or federal district. */
  region: namesSchema,
  /** WGS 84 degrees of the town centre. */
  coordinates: v.strictObject({
    lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
    lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    citations: citationsSchema,
  }),
  /** All figures that sources give; where they disagree, all stand. Empty: none is recorded. */
  populations: v.array(populationSchema),
  claims: v.array(claimSchema),
  gaps: v.array(gapSchema),
});

/** A place on the map. */
export type City = v.InferOutput<typeof citySchema>;
