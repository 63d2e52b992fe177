import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";

/** What a browser finds ready to run. */
export const FIRST_QUERY = `# Who said what, and where it stands. Press the button above to run it.
query WhoSaidWhat {
  quotes(first: 10) {
    totalCount
    nodes {
      text
      stance
      speaker { name kind }
      saidOn { value }
      about { name }
      article { title outlet publishedAt { value } }
    }
  }
}

# Copies of one piece of reporting, and how each relates to its origin.
query Copies {
  stories(first: 5, filterBy: { minimumArticles: 2 }) {
    nodes {
      articleCount
      articles {
        nodes {
          title
          outlet
          copy { relation similarity origin { outlet } }
        }
      }
    }
  }
}
`;

/** What a browser sees at the GraphQL address: Apollo Sandbox, without cookies and without telemetry. */
export function landingPage(): ApolloServerPlugin {
  return ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
    includeCookies: false,
    footer: false,
    document: FIRST_QUERY,
  });
}
