/** The decision log as a governance board reads it: `services/api/examples/decision-log.graphql` asks the same. */
export const decisionLogQuery = `
query DecisionLog($project: ID!, $asOf: DateTime, $first: Int = 50, $after: String) {
  project(id: $project, asOf: $asOf) {
    id
    title
    status
    readAt { time position }
    currentStep { key label }
    decisionLog(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        title
        kind
        status
        openedAt
        takenAt
        recordedAt
        takenBy { pseudonym role group { name } }
        rule { id version method agreedAt }
        alternatives { title }
        outcome { title }
        rationale
        dissent(first: 20) { totalCount nodes { stance reason group { name } } }
        consideredInputs(first: 5) {
          totalCount
          nodes { id kind status group { name } response { disposition reason } }
        }
      }
    }
  }
}`;

export const projectAsOfQuery = `
query ProjectAsOf($project: ID!, $asOf: DateTime) {
  project(id: $project, asOf: $asOf) {
    id
    title
    status
    readAt { time position }
    currentStep { key label }
    decisionLog(first: 10) { totalCount nodes { id title status takenAt outcome { title } } }
  }
}`;

/**
 * A page of all projects and a page of one project's decisions, inputs and events, without counting them. Forty
 * projects, since 10,000 events are hardly more.
 */
export const pagesQuery = `
query Pages($project: ID!) {
  projects(first: 40) {
    pageInfo { hasNextPage endCursor }
    nodes { id title status currentStep { key label } organisation { id name } }
  }
  project(id: $project) {
    decisionLog(first: 50) {
      pageInfo { hasNextPage endCursor }
      nodes { id title kind status takenAt outcome { title } }
    }
    inputs(first: 50) {
      pageInfo { hasNextPage endCursor }
      nodes { id kind status title submittedAt response { disposition } }
    }
    events(first: 50) { pageInfo { hasNextPage endCursor } nodes { id type recordedAt } }
  }
}`;

/** All that is judged of a project: every decision on a page, its pairs and the whole scorecard. */
export const judgementsAsOfQuery = `
query JudgementsAsOf($project: ID!, $asOf: DateTime) {
  project(id: $project, asOf: $asOf) {
    id
    readAt { time position }
    decisionLog(first: 100) {
      totalCount
      nodes { id title conformity { method verdict holdsUntil checks { code status message } } }
    }
    participation {
      method
      medianRealised
      promiseKept { numerator denominator share }
      pairs(first: 100) { totalCount nodes { agreed offered realised provisional because { code message } } }
    }
    scorecard { method steps { step { key } points { code status message } } }
  }
}`;

export const submitInputMutation = `
mutation SubmitInput($input: SubmitInputInput!) {
  submitInput(input: $input) {
    __typename
    ... on SubmitInputSuccess {
      recorded { position eventIds }
      input { id kind status title submittedAt answerDueAt }
    }
    ... on UserError { code message path }
  }
}`;

/** The body of a GraphQL request. */
export function graphqlBody(query: string, variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ query, variables });
}

/** The headers of one; `actor` is a person's id, left out: the public. */
export function graphqlHeaders(actor?: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': 'nl',
    ...(actor !== undefined && { 'x-besluitspoor-actor': actor }),
  };
}
