// The first module of the build: React is read once, and its other kind takes twice as long for the same HTML.
process.env.NODE_ENV ??= "production";
