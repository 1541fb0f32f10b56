/**
 * Microseconds of this process's own computing that `run` takes: the median of several runs behind one that is not
 * counted, so that neither compiling nor what else the machine does at the moment decides.
 */
export function effortOf(run: () => void, runs = 5): number {
  run();
  const taken = Array.from({ length: runs }, () => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
