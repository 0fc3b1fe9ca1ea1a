import { expect, test } from 'vitest';
import { readIn } from './samples.ts';

type Row = readonly [text: string, assignees: readonly string[], involved: readonly string[]];

const rolesOf = (text: string): Row => {
  const { mandates } = readIn('en', [text]);
  return [text, mandates.flatMap(({ assignees }) => assignees), mandates.flatMap(({ involves }) => involves)];
};

/** Whom English resolutions of all years name, by the forms that only some decades have. */
test.each<Row>([
  // A name whose last words are a list is one name (S/RES/51 (1948), S/RES/98 (1952)).
  ['Directs the United Nations Commission for India and Pakistan to meet', ['UNCIP'], []],
  [
    'Asks the parties to help the United Nations Representative for India and Pakistan',
    ['PARTIES'],
    ['UN-REPRESENTATIVE-KASHMIR'],
  ],
  ['Requests the Chief of Staff to observe the truce', ['Chief of Staff'], []],
  ['Urges both parties to meet the Chief of Staff', ['PARTIES'], ['Chief of Staff']],
  ['Calls upon the parties to inform the Mediator', ['PARTIES'], ['Mediator']],
  ['Encourages UNAMID to support the Joint Chief Mediator', ['UNAMID'], ['Joint Chief Mediator']],
  ['Urges the parties to use the Mixed Armistice Commissions', ['PARTIES'], ['Mixed Armistice Commissions']],
  ['Authorizes the Unified Command to fly the flag', ['Unified Command'], []],
  ['Takes note of the unified command and control of the troops', [], []],
  ['Requests all Members of the United Nations to abstain', ['MEMBER-STATES'], []],
  ['Commends the work of the Group of Friends of Georgia', [], ['Group of Friends of Georgia']],
  ['Requests the Panel of experts to report', ['Panel of experts'], []],
  // One letter more than a word that stands for an actor is another word.
  [
    'Takes note of the letter of the Government of Chad, and urges the Governments concerned to meet',
    ['MEMBER-STATES'],
    ['GOVERNMENT-TD'],
  ],
  // Several governments, of which a State may have its full name.
  [
    'Calls upon the Governments of the Netherlands and the Republic of Indonesia to cooperate',
    ['GOVERNMENT-NL', 'STATE-ID'],
    [],
  ],
  // Representatives act for their States; who signs a letter does not.
  ['Decides that the representatives of Albania and Greece shall be heard', ['STATE-GR', 'STATE-AL'], []],
  ['Takes note of the letter of the Permanent Representative of Chad', [], []],
  // Told by what shall be asked of them (S/RES/35 (1947), S/RES/70 (1949)).
  ['Decides that the Secretary-General be requested to help the parties', ['SG'], ['PARTIES']],
  ['Decides that the Trusteeship Council be invited to send a report', ['TRUSTEESHIP-COUNCIL'], []],
  ['Recommends to the General Assembly the admission of the applicants', ['GA'], []],
  ['Continues to urge all States to cooperate with UNHCR', ['MEMBER-STATES'], ['UNHCR']],
  // A body to which another hands something over.
  ['Welcomes the report by the Mechanism to the Security Council', [], ['Mechanism', 'SC']],
  [
    'Requests the Director-General of the IAEA to report to the Security Council',
    ['Director-General of the IAEA'],
    ['SC'],
  ],
  ['Requests the United Nations military observers to stay', ['MILITARY-OBSERVERS'], []],
  ['Decides to extend the mandate of the monitoring mechanism', ['monitoring mechanism'], []],
  ['Urges the Counter-Terrorism Executive Directorate to meet', ['CTED'], []],
  // What the Council adopted is not the Council, and the sides of a border are no parties.
  ['Requests UNIFIL to act in a manner consistent with Security Council resolutions', ['UNIFIL'], []],
  ['Urges UNISFA to patrol on both sides of the border', ['UNISFA'], []],
  // "Has to date" tells of no duty.
  ['Notes that the Government of Chad has to date submitted no report', [], ['GOVERNMENT-TD']],
  // Members of a body that hang on its name.
  [
    'Decides to appoint a committee consisting of Italy and Tunisia',
    [],
    ['committee', 'STATE-IT', 'STATE-TN'],
  ],
  [
    'Requests the Commission, consisting of Egypt and Peru, to meet',
    ['Commission'],
    ['STATE-EG', 'STATE-PE'],
  ],
  // One who helps acts, though the words that stand before him stand before places too.
  ['Welcomes the talks held with the assistance of the Russian Federation', [], ['STATE-RU']],
  ['Calls upon Croatia and Bosnia and Herzegovina to cooperate', ['STATE-HR', 'STATE-BA'], []],
  ['Condemns the clashes in the eastern part of Chad', [], []],
  ['Condemns the refusal of Portugal to cooperate', [], ['STATE-PT']],
  // What is asked of one named before, and what one is told besides, are clauses (S/RES/146 (1960) op1, S/RES/271 (1969) op5).
  ['Deplores the failure of Israel to comply and calls upon it to withdraw', ['STATE-IL'], ['STATE-IL']],
  ['Confirms the powers of the Secretary-General and requests him to report', ['SG'], ['SG']],
  ['Decides to send observers and instructs the Mediator to report', ['Mediator'], []],
  // A request once more, of those whom nothing but their place tells.
  [
    'Reiterates its appeal to States and organizations concerned to help',
    ['MEMBER-STATES', 'organizations concerned'],
    [],
  ],
  [
    'Stresses the need for the stakeholders and Haiti’s partners to act',
    ['STAKEHOLDERS', 'INTERNATIONAL-PARTNERS'],
    [],
  ],
  // A list that goes on after the limits of what one of it may do, but not after further limits.
  ['Calls upon UNAMID, where consistent with its mandate, and UNICEF to help', ['UNAMID', 'UNICEF'], []],
  ['Requests CTED, within its mandate, and in consultation with UNODC, to report', ['CTED'], ['UNODC']],
  // Bodies that texts name in small letters, and regimes that the Council does not recognize (S/RES/496 (1981), S/RES/386 (1976)).
  ['Urges all States to assist the commission of inquiry', ['MEMBER-STATES'], ['commission of inquiry']],
  ['Welcomes the dispatch of an advance team to Chad', [], ['advance team']],
  [
    'Condemns the raids of the illegal régime in Southern Rhodesia',
    [],
    ['illegal régime in Southern Rhodesia'],
  ],
  ['Requests the administering Power to hold elections', ['ADMINISTERING-POWER'], []],
  ['Demands that Israel, the occupying Power, withdraw', ['STATE-IL'], []],
  ['Commends the Neutral Monitoring Corps Group', [], ['Neutral Monitoring Corps Group']],
  // Who holds an office is one, and whose letter it is, is none.
  ['Urges the President of Chad to meet the Chairman of UNITA', ['President of Chad'], ['Chairman of UNITA']],
  ['Takes note of the letter of 3 May from the President of Chad', [], []],
  [
    'Encourages the Secretary-General of the League of Arab States to continue',
    ['Secretary-General of the League of Arab States'],
    [],
  ],
  // Flag, coastal and host States are asked as such.
  ['Calls upon States to seek the consent of the flag State', ['MEMBER-STATES'], ['FLAG-STATES']],
  // Whom something is done against, and what a State does itself.
  ['Condemns the armed attacks against Botswana', [], ['STATE-BW']],
  ['Condemns South Africa’s refusal to withdraw', [], ['STATE-ZA']],
  ['Stresses the need for stability along Liberia’s borders', [], []],
  ['Welcomes the withdrawal of the armed forces of Chad', [], ['armed forces of Chad']],
  // What hangs on the subject of a duty has none; a body whose mandate goes on has.
  ['Affirms that the redeployment of UNIFIL should be prepared', [], ['UNIFIL']],
  ['Decides that compliance by the parties shall be verified', [], ['PARTIES']],
  ['Decides that the mandate of UNMIL shall end', ['UNMIL'], []],
  ['Recognizes that safety is essential for UNAMI to do its work', [], ['UNAMI']],
  ['Stresses that it is essential for UNAMI to stay', ['UNAMI'], []],
  // A request once more, with its place; one that is made together with another; one that follows its end.
  ['Reiterates its request in paragraph 2 of resolution 1590 (2005) that UNMIS liaise', ['UNMIS'], []],
  ['Encourages and supports the stakeholders to continue', ['STAKEHOLDERS'], []],
  ['Asks the parties to meet and to this end requests UNAMI to help', ['PARTIES', 'UNAMI'], []],
  ['Calls, once again, on the parties to meet', ['PARTIES'], []],
  ['Stresses the need for calm and for UNIFIL to stay', ['UNIFIL'], []],
  // The subject of a duty stands before all asides, and a short name in brackets parts no list.
  ['Decides that UNAMI, if asked, and with care, shall help', ['UNAMI'], []],
  [
    'Urges cooperation among missions, including UNAMID, the United Nations Interim Security Force for Abyei (UNISFA) and UNMISS',
    ['UNMISS', 'UNISFA', 'UNAMID', 'PEACE-OPERATIONS'].reverse(),
    [],
  ],
  ['Calls upon the parties to the pact, signed by the United Nations, to act', ['PARTIES'], ['UN-SYSTEM']],
  ['Demands an end to the attacks on Lebanon', [], ['STATE-LB']],
  // "It" is the Council that speaks, where something is told to it.
  ['Requests UNIFIL to report to it and to keep it informed', ['UNIFIL'], ['SC']],
  ['Requests UNIFIL to keep the buffer zone clear and to keep it so', ['UNIFIL'], []],
  // Bodies in the name of a document, and the signs of one.
  ['Recalls the OPCW Executive Council Decision EC-M-33/DEC.1', [], ['OPCW']],
  [
    'Decides to renew the mandates of UNIFIL and of the Joint Staff Unit which supports it',
    ['UNIFIL', 'Joint Staff Unit'],
    [],
  ],
  ['Supports the Inter-Agency Appeal and recalls the talks at Mexico City', [], []],
  // An agreement is no party to itself.
  ['Urges parties to the Convention and the SUA Convention to act', ['PARTIES'], []],
])('%s', (text, assignees, involved) => {
  expect(rolesOf(text)).toEqual([text, assignees, involved]);
});
