/** Prints the digests of both SBOMs of a folder: `node print-sbom-digest.ts FOLDER`, `ORDER` for that of the files. */
import { sha256 } from '@secure-build/common/core/digest';
import { graphOf } from './graph-of.ts';
import { readTree } from './tree.ts';
import { writtenSboms } from './written-sbom.ts';

const [folder = '.'] = process.argv.slice(2);
const files = readTree(folder);
const ordered = process.env.ORDER === 'backward' ? files.toReversed() : files;
const { cyclonedx, spdx } = await writtenSboms(graphOf(ordered));
console.log(sha256(cyclonedx), sha256(spdx));
