/** Systems behind the scenes, as they are spelt: few of them are words of any language. */
const VENDORS = [
  'Salesforce|HubSpot|Zendesk|Freshdesk|Intercom|ServiceNow|Genesys|Jira|Confluence|Marketo|Pardot|Eloqua',
  'Mailchimp|Mailgun|SendGrid|Klaviyo|Braze|Twilio|Segment\\.io|Amplitude|Mixpanel|Hotjar|LaunchDarkly|Optimizely',
  'Algolia|Elasticsearch|Auth0|Okta|Keycloak|Kubernetes|PostgreSQL|Postgres|MongoDB|MySQL|Redis|Kafka|RabbitMQ|GraphQL',
  'Magento|Contentful|Adyen|Stripe|SAP|Dynamics 365|Qualtrics|SurveyMonkey|Zapier|Datadog|Sentry|AWS|Azure|Snowflake',
].join('|');
const VENDOR = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VENDORS})(?![\\p{L}\\p{N}])`, 'gu');

/** `GET /orders`, `/api/v2/orders`, `/orders/{id}`: a path that begins a word, of two parts or more. */
const API_PATHS = [
  /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/[\w{}:./-]*/g,
  /(?<![\p{L}\p{N}/.])\/(?:api|graphql|rest|v\d+)(?:\/[\w{}:.-]+)*/giu,
  /(?<![\p{L}\p{N}/.<])\/[a-z0-9_-]+(?:\/[\w{}:.-]+)+/giu,
  /\b[\w.-]+\.[a-z]{2,}\/(?:api|graphql|v\d+)\/[\w{}:./-]*/gi,
];

/** `new_checkout`, `ENABLE_NEW_CHECKOUT`, `isNewCheckoutEnabled`; not an address, a field to fill in or a handle. */
const FLAGS = [
  /(?<![\p{L}\p{N}@#./{<\\[_-])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?![\p{L}\p{N}@}>\]:*_])/gu,
  /\b(?:is|has|enable|disable|use|show|ff)[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*\b/g,
];
/** German words that mean everybody. */
const INCLUSIVE = /_(?:in|innen|r|n|e|en)$/i;

/** Without one of these, nothing above can match: a slash, an underscore or capitals inside a word, or a vendor. */
const POSSIBLE = new RegExp(`[/_]|[a-z][A-Z]|${VENDORS}`);

/** What a text says of how things are built: API paths, vendors and flags, each once, as they are written. */
export function implementationWordsIn(text: string): readonly string[] {
  if (!POSSIBLE.test(text)) return [];
  const paths = API_PATHS.flatMap(pattern => matchesOf(text, pattern));
  const flags = FLAGS.flatMap(pattern => matchesOf(text, pattern)).filter(flag => !INCLUSIVE.test(flag));
  const words = [...paths, ...matchesOf(text, VENDOR), ...flags];
  return [...new Set(words)].filter(word => !words.some(other => other !== word && other.includes(word)));
}

function matchesOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match.replace(/[.:]+$/, ''));
}
