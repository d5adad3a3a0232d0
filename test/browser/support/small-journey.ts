/** The text of a journey with one step and nothing else. Its id is its title in small letters. */
export function smallJourney(title: string, step: string): string {
  return `id: ${title.toLowerCase()}
title: ${title}
stages:
  - id: one
    title: One
    phase: during
    steps:
      - id: first
        title: ${step}
`;
}
