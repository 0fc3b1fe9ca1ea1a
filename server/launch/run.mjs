/**
 * `node run.mjs COMMAND [ARGS…]`: every npm script of the product comes in here. From a fresh clone it first installs
 * and builds what the command needs. This file and the version check are written for any Node, so that one that is too
 * old is told so in words.
 */
import { tooOld } from './node-version.mjs';

const advice = tooOld(process.versions.node);
if (advice) {
  console.error(advice);
  process.exitCode = 1;
} else {
  import('./launch.mjs').then((launch) => launch.launch(process.argv.slice(2)));
}
