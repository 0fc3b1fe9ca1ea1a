/** Seconds of the processors that this process has taken. Other programs of the machine change it little, and the clock much. */
export const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
