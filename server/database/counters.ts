import type { WriteCounters } from './database.ts';

/** What a write counts that changed nothing. */
export const noChange: WriteCounters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

/** The counts of two writes together. */
export const addCounters = (a: WriteCounters, b: WriteCounters): WriteCounters => ({
  nodesCreated: a.nodesCreated + b.nodesCreated,
  nodesDeleted: a.nodesDeleted + b.nodesDeleted,
  relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
  relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
  propertiesSet: a.propertiesSet + b.propertiesSet,
});

/** Something was made, deleted or set. */
export const isChange = (counters: WriteCounters): boolean =>
  Object.values(counters).some((count) => count > 0);
