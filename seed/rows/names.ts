import type { ReadDocument } from '../document.ts';
import type { KnownName } from '../languages/known-name.ts';
import { knownActors, knownInstruments, knownTopics } from '../languages/registry.ts';
import { isResolution } from '../symbol.ts';
import { knownProperties } from './properties.ts';
import type { NodeRow } from './row.ts';

const rowsOf = (ids: Iterable<string>, known: ReadonlyMap<string, KnownName>): NodeRow[] =>
  [...new Set(ids)].map((id) => ({ id, properties: knownProperties(known.get(id)) }));

/** The actors that a document names, and the bodies it decides on, with the names that the registry knows. */
export const actorRows = ({ actors, mandates }: ReadDocument, bodies: readonly string[]): NodeRow[] =>
  rowsOf(
    [
      ...actors.map(({ id }) => id),
      ...mandates.flatMap(({ assignees, involves }) => [...assignees, ...involves]),
      ...bodies,
    ],
    knownActors,
  );

/** Bodies by their keys, with the names that the registry knows. */
export const bodyRows = (bodies: readonly string[]): NodeRow[] => rowsOf(bodies, knownActors);

/** The instruments that a document cites or builds on, with the names that the registry knows. */
export const instrumentRows = ({ instruments, mandates }: ReadDocument): NodeRow[] =>
  rowsOf(
    [
      ...instruments.map(({ id }) => id),
      ...mandates.flatMap(({ buildsOn }) =>
        buildsOn.map(({ target }) => target).filter((target) => !isResolution(target)),
      ),
    ],
    knownInstruments,
  );

/** The topics of a document's mandates. */
export const topicNodeRows = ({ mandates }: ReadDocument): NodeRow[] =>
  rowsOf(
    mandates.flatMap(({ topics }) => topics),
    knownTopics,
  );
