import { endsWith } from '../forms/ending.ts';
import type { ActorReading } from './cast.ts';
import type { Found } from './found.ts';

/**
 * Leaves out States that are named as places ("in Libya", 利比亚境内). The first State of a list decides for all of them
 * ("the Governments of Côte d’Ivoire and Liberia").
 */
export function actingStates(text: string, found: readonly Found[], reading: ActorReading): Found[] {
  const { forms, names } = reading;
  let last: (Found & { readonly acts: boolean }) | null = null;
  return found.filter((name) => {
    if (names.get(name.id)?.kind !== 'state') {
      last = { ...name, acts: true };
      return true;
    }
    const listed: boolean = last !== null && forms.stateGap.test(text.slice(last.end, name.start));
    // A State alone in brackets is whose national someone is: "Mr. … (Italy)" (S/RES/1104 (1997) op1).
    const bracketed = /[(（]/.test(text.charAt(name.start - 1)) && /[)）]/.test(text.charAt(name.end));
    const acts: boolean =
      !bracketed &&
      !forms.placeAfter.test(text.slice(name.end, name.end + 64)) &&
      (listed
        ? last?.acts === true
        : forms.stateReceives?.test(text.slice(name.start, name.end)) === true ||
          !endsWith(text.slice(Math.max(0, name.start - 40), name.start), forms.placeBefore));
    last = { ...name, acts };
    return acts;
  });
}
