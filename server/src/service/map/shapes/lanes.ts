/** The rows of the map from top to bottom: what customers do and feel, what comes of it, what happens behind it. */
export const LANES = [
  'steps',
  'actions',
  'thoughts',
  'sentiment',
  'touchpoints',
  'painPoints',
  'needs',
  'unmetExpectations',
  'opportunities',
  'metrics',
  'physicalEvidence',
  'frontstage',
  'backstage',
  'support',
  'evidence',
] as const;
