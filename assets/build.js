// Builds static/dist from this folder and the packages that package-lock.json names, and notes what it was made from.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import * as sass from "sass";

const DIST = "static/dist";
const LICENCES = "static/licences";
const FONTS = [
  ["fraunces", "fraunces-latin-wght-normal.woff2"],
  ["atkinson-hyperlegible-next", "atkinson-hyperlegible-next-latin-wght-normal.woff2"],
  ["atkinson-hyperlegible-next", "atkinson-hyperlegible-next-latin-wght-italic.woff2"],
];
const NOTICE = "/*! govuk-frontend, MIT licence, Crown copyright (Government Digital Service): text in static/licences */";

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
const digest = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");
const digests = (paths) => Object.fromEntries(paths.map((path) => [path, digest(path)]));

rmSync(DIST, { recursive: true, force: true });
mkdirSync(join(DIST, "fonts"), { recursive: true });
mkdirSync(LICENCES, { recursive: true });

const css = sass.compile("assets/site.scss", { loadPaths: ["node_modules"], style: "compressed", quietDeps: true }).css;
const { code } = await esbuild.transform(css, { loader: "css", minify: true, target: ["es2020"] });
writeFileSync(join(DIST, "site.css"), `${NOTICE}\n${code}`);

const common = { bundle: true, minify: true, target: "es2020", legalComments: "none" };
await esbuild.build({ ...common, entryPoints: ["assets/site.js"], format: "esm", outfile: join(DIST, "site.js"), banner: { js: NOTICE } });
await esbuild.build({ ...common, entryPoints: ["assets/worksheets.js"], format: "esm", outfile: join(DIST, "worksheets.js") });
await esbuild.build({ ...common, entryPoints: ["assets/leave.js"], format: "iife", outfile: join(DIST, "leave.js") });

copyFileSync("assets/favicon.svg", join(DIST, "favicon.svg"));
for (const [family, file] of FONTS) {
  const home = join("node_modules/@fontsource-variable", family);
  copyFileSync(join(home, "files", file), join(DIST, "fonts", file));
  copyFileSync(join(home, "LICENSE"), join(LICENCES, `${family}.txt`));
}
// The package brings no licence text of its own.
copyFileSync("assets/licences/govuk-frontend.txt", join(LICENCES, "govuk-frontend.txt"));

const sources = [...files("assets").filter((path) => !path.endsWith(".md")), "package-lock.json", "package.json"].sort();
const built = [...files(DIST), ...files(LICENCES)].sort();
writeFileSync(join(DIST, "SOURCES.json"), `${JSON.stringify({ sources: digests(sources), built: digests(built) }, null, 2)}\n`);
