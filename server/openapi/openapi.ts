import { createDocument } from 'zod-openapi';
import { productVersion } from '../version.ts';
import { paths } from './paths.ts';

/** The OpenAPI 3.1 description of every call, made from the schemas that the calls themselves are checked by. */
export const describeApi = () =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Recalling',
      version: productVersion,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'The cross-reference graph of United Nations Security Council resolutions. Ids are symbols ' +
        '(`S/RES/2617 (2021)`), paragraphs (`S/RES/2617 (2021)#op17`), mandates (`S/RES/2617 (2021)#op17.1`) and ' +
        'the short names of actors (`CTED`). Where an id of a resolution or paragraph is asked for, any usual ' +
        'spelling will do. Errors are problem details (RFC 9457).',
    },
    servers: [{ url: '/api' }],
    paths,
  });
