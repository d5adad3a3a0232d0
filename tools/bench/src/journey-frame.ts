/** What stands before the stages of a generated journey; its last line is `stages:`. */
export function journeyHead(id: string, touchpoints: number): string[] {
  return `# Written by a generator: ${touchpoints} touchpoints.
id: ${id}
title: From the first idea to the thousandth kilometre
language: en
state: current
status: validated
owner: Lena Brandt
reviewed: 2026-10-28
stage_model: three-phase
scenario: The car is to go, and two children have to get to school.
goal: Every way of the week by bike, in any weather
personas:
  - id: ${id}-parent
    name: Parent with two children
    responsibilities: [Two children at two schools by eight]
    triggers: [The car fails its inspection]
    goals: [Arrive dry and on time]
    pain_points: [Every shop says something else]
    quotes:
      - { text: I want to sit on it before I pay for it., source: Visit, date: 2026-09-14 }
    channels: [website, store, phone]
    interview_groups: [best, negative, recent]
    evidence:
      - { type: interview, source: Visits at home, date: 2026-09-14, n: 12 }
stages:`.split('\n');
}

/** What stands after the stages. */
export function journeyEnd(id: string): string[] {
  return `opportunities:
  - id: test-ride
    title: Bring the bike to the test ride
    kind: gain
    from: [step-1]
    insight: Whoever has sat on it knows.
    customer_value: 5
    business_value: 4
    effort: 3
    status: open
    owner: Ole Winther
guide:
  id: ${id}-guide
  title: How we speak to customers
  tone: As one rider to another
  reviewed: 2026-10-01
  owner: Marta Kowalska
plan:
  id: ${id}-plan
  title: Thirty days
  start: 2099-01-01
  length: 30
  steps:
    - id: inventory
      title: List everything
      days: [1, 30]
      activities: [Walk the whole way as a customer]
      deliverable: A list
      owner: Jan Meier
      status: todo
      addresses: [test-ride]`.split('\n');
}
