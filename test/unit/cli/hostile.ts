/** What somebody may write into a journey who wants to do harm where it is opened, and letters that are seldom tried. */
export const HOSTILE = {
  title: '<script>alert(1)</script> Größe ærøå 🎉',
  scenario: '</style></svg><img src=x onerror=alert(1)> [x](javascript:alert(1))',
  stage: 'section: # ; %% journey <b>',
  goal: '</title><script>x</script>',
  step: '=HYPERLINK("http://evil") 👩‍👩‍👧 & "quoted"',
  touchpoint: '@SUM(A1) | pipe',
  pains: ['-1+1', "'=2", '| --- | `code` *x* ~~y~~ <!--'],
  second: 'journey title: no',
} as const;

/** A journey that says nothing but such things. */
export const HOSTILE_JOURNEY = `id: hostile
title: ${JSON.stringify(HOSTILE.title)}
scenario: ${JSON.stringify(HOSTILE.scenario)}
stages:
  - id: a
    title: ${JSON.stringify(HOSTILE.stage)}
    phase: before
    goal: ${JSON.stringify(HOSTILE.goal)}
    steps:
      - id: one
        title: ${JSON.stringify(HOSTILE.step)}
        sentiment: -2
        touchpoints: [{ id: x, title: ${JSON.stringify(HOSTILE.touchpoint)} }]
        pain_points: ${JSON.stringify(HOSTILE.pains)}
      - id: two
        title: ${JSON.stringify(HOSTILE.second)}
        sentiment: 2
`;
