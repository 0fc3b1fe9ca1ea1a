import { thisPlatform } from '../../server/launch/platform.mjs';
import { root } from '../../server/launch/project.mjs';
import { setUp } from '../../server/launch/setup.mjs';

/** Vitest's global set-up for tests of the built product: it is built from the sources as they are. */
export default (): Promise<void> => setUp(root, thisPlatform(), ['node', 'client', 'page']);
