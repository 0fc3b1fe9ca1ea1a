import { getSystemErrorName } from 'node:util';

/** Why the operating system does not let a file or folder be written, and what can be done about it. */
export interface SystemFault {
  readonly reason: string;
  readonly advice: string;
  /** What stands there may still be read. */
  readonly readable?: true;
}

const noRight: SystemFault = {
  reason: 'you may not write there',
  advice: 'Give this user the right to write there',
  readable: true,
};
const noFolder: SystemFault = { reason: 'there is no such folder', advice: 'Make the folder' };
const noRoom: SystemFault = { reason: 'the disk is full', advice: 'Make room on the disk', readable: true };

const faults: Readonly<Record<string, SystemFault>> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: { reason: 'nothing can be written there', advice: 'Let the disk be written to', readable: true },
  ENOENT: noFolder,
  ENOTDIR: { reason: 'a part of this path is a file', advice: 'Correct the path' },
  EEXIST: { reason: 'that is a file', advice: 'Remove the file' },
  EISDIR: { reason: 'that is a folder', advice: 'Correct the path' },
  ENAMETOOLONG: { reason: 'the path is too long', advice: 'Shorten the path' },
  ENOSPC: noRoom,
  EDQUOT: noRoom,
};

/** The name of the error that libraries in other languages tell by its number only: `Permission denied (os error 13)`. */
const numbered = (message: string): string | undefined => {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined ? undefined : getSystemErrorName(-Number(number));
};

/** What an error says of the place that was to be written to, in words; undefined where it is of something else. */
export const systemFaultOf = (error: unknown): SystemFault | undefined => {
  const { code, message } = Object(error);
  return faults[String(code)] ?? faults[numbered(String(message)) ?? ''];
};
