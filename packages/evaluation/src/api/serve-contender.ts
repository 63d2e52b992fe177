/**
 * `serve-contender NAME DATABASE`: serves as that contender until it is killed. Tells its parent the port, and at every
 * message how much processor time it has used.
 */
import { CONTENDERS } from "./contenders.js";

const [name, database] = process.argv.slice(2) as [string, string];
process.on("message", () => process.send!(process.cpuUsage()));
process.send!(await CONTENDERS[name]!(database));
