const SHOWN = 10;
const WORTH_SHOWING = 20;

/** A jest reporter that says, after a long run, which specs took most of it. */
export default class Slowest {
  taken = [];

  onTestResult({ path, context }, { processorTime, perfStats }) {
    const seconds = (perfStats.end - perfStats.start) / 1000;
    this.taken.push({ path: path.slice(context.config.rootDir.length + 1), seconds, processorTime });
  }

  onRunComplete() {
    if (this.taken.length < WORTH_SHOWING) return;
    const total = this.taken.reduce((sum, { processorTime = 0 }) => sum + processorTime, 0);
    console.log(`\nProcessor time without PostgreSQL and browsers: ${total.toFixed(0)} s. Most of it:`);
    const sorted = this.taken.sort((one, other) => (other.processorTime ?? 0) - (one.processorTime ?? 0));
    for (const { path, seconds, processorTime = 0 } of sorted.slice(0, SHOWN))
      console.log(`${processorTime.toFixed(1).padStart(7)} s (in ${seconds.toFixed(0)} s)  ${path}`);
  }
}
