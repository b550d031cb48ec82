import fc from "fast-check";

// The same cases in every run: what fails is there to be found again. `PROPERTY_SEED` tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261129) });
