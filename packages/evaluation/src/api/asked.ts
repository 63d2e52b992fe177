/** A request of the benchmark. */
export interface Ask {
  readonly name: "list" | "quotes" | "search";
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the benchmark asks of the generated newsroom: a list with lists in it, one entity's quotes under filters, a search. */
export const ASKED: readonly Ask[] = [
  {
    name: "list",
    query: `query List {
      articles(first: 50) {
        nodes { id title outlet publishedAt { value } quotes(first: 5) { nodes { id text stance speaker { name } } } }
      }
    }`,
    variables: {},
  },
  {
    name: "quotes",
    query: `query Quotes($name: String!, $kinds: [QuoteKind!]) {
      entity(name: $name) {
        name
        quotes(first: 50, filterBy: { kind: $kinds, marked: true }) {
          totalCount
          nodes { id text stance article { title outlet } }
        }
      }
    }`,
    variables: { name: "Hakan Dorovic", kinds: ["DIRECT", "MIXED"] },
  },
  {
    name: "search",
    query: `query Search($words: String!) {
      search(query: $words, in: [ARTICLES, QUOTES], first: 20) {
        nodes { rank snippet node { id ... on Article { title } ... on Quote { text } } }
      }
    }`,
    variables: { words: "river flood" },
  },
];
