import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What is counted of the work of one server, in Prometheus' terms. */
export type Metrics = ReturnType<typeof metricsOf>;

/** Makes the metrics of one server. */
export function metricsOf() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: "newsgraph_http_requests_total",
      help: "HTTP requests answered, by status.",
      labelNames: ["status"],
      registers,
    }),
    seconds: new Histogram({
      name: "newsgraph_http_request_seconds",
      help: "Seconds from a request's first byte to its answer's last.",
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
    cost: new Histogram({
      name: "newsgraph_operation_cost",
      help: "Cost of operations, reckoned before they run.",
      buckets: [1, 10, 100, 1_000, 10_000, 100_000],
      registers,
    }),
    executions: new Counter({
      name: "newsgraph_executions_total",
      help: "Operations run, by what ran them: compiled code, or graphql-js walking the document.",
      labelNames: ["by"],
      registers,
    }),
    errors: new Counter({
      name: "newsgraph_errors_total",
      help: "Errors told to clients, by code.",
      labelNames: ["code"],
      registers,
    }),
  };
}
