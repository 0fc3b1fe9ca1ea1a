import { z } from 'zod';
import { Force, ResolutionDate } from '../../seed/document.ts';
import { Wordings } from './graph.ts';

/** One resolution in the network of all of them. */
const NetworkNode = z.object({
  id: z.string(),
  number: z.int(),
  year: z.int(),
  adopted: ResolutionDate.nullable(),
  /** Title or agenda item in English and Chinese, where the catalogue or a loaded text has one. */
  title: Wordings,
  /** false: known from the catalogue only. */
  loaded: z.boolean(),
  /** null where it is not known. */
  chapterVii: z.boolean().nullable(),
  /** How many resolutions cite it, and how many it cites. */
  inDegree: z.int(),
  outDegree: z.int(),
  /** Its share of the rank of all; the shares add up to 1. */
  pageRank: z.number(),
  /** Index in `communities`; null for a resolution that neither cites nor is cited. */
  community: z.int().nullable(),
});

/** Resolutions that cite each other more than they cite others. */
export const Community = z.object({
  size: z.int(),
  /** The subject headings that tell it from the others best, the best first; titles where it has no headings. */
  subjects: z.array(z.string()),
  /** Index in `nodes` of its member with the highest rank. */
  centre: z.int(),
  /** Years of its oldest and newest members. */
  from: z.int(),
  to: z.int(),
});
export type Community = z.infer<typeof Community>;

/** How one resolution cites another: in which part of its text, and with which verbs; null and none where it is not known. */
export const NetworkWay = z.object({
  part: z.enum(['preamble', 'operative', 'both']).nullable(),
  forces: z.array(Force),
});
export type NetworkWay = z.infer<typeof NetworkWay>;

export const Network = z.object({
  /** By number. */
  nodes: z.array(NetworkNode),
  /**
   * Index in `nodes` of the citing resolution, of the cited one, how often it cites it (1 where that is not known), and
   * index in `ways` of how it does.
   */
  edges: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
  ways: z.array(NetworkWay),
  /** The largest first. */
  communities: z.array(Community),
});
export type Network = z.infer<typeof Network>;
