import { type Configuration, idleSettings, readConfiguration } from './configuration.ts';

/** The configuration of a command; settings that have no effect are told on standard error. Throws as `readConfiguration`. */
export const configured = (): Configuration => {
  const configuration = readConfiguration();
  const idle = idleSettings();
  if (idle.length > 0)
    console.error(`${idle.join(' and ')} set without NEO4J_URI: the embedded database is used.`);
  return configuration;
};
