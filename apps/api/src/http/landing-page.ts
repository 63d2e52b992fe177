import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { readExamples } from "./examples.js";

/** What a browser sees at the GraphQL address: Apollo Sandbox with the examples, without cookies and without telemetry. */
export function landingPage(): ApolloServerPlugin {
  return ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
    includeCookies: false,
    footer: false,
    document: readExamples()
      .map(({ document }) => document)
      .join("\n"),
  });
}
