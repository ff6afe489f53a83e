import { deadlineKeys } from '../deadlines/due'
import { factsKeptByDefault } from './kept-facts'
import type { Series } from './series'

/** When a follow-up or an issue needs no more work. */
const done = { column: 'state', final: ['done'] } as const

/** How the reports of one posting follow one another: what stays, what is still open, what the last one hands over. */
export const dispatchSeries: Series = {
  always: [
    ...factsKeptByDefault,
    'travellers',
    'destinations',
    'travelDecision',
    'travelDecisionDate',
    'disclosure',
    deadlineKeys.rule,
  ],
  open: { followUps: done, issues: done, exchangeProjects: { column: 'stage', final: ['evaluated'] } },
  becomes: [{ from: 'nextPlan', to: 'followUps', columns: { task: ['task', 'when'] }, set: { state: 'open' } }],
  records: {
    recommendation: {
      column: 'status',
      final: ['not-adopted', 'completed', 'discontinued', 'overtaken', 'verified'],
    },
  },
  gather: {
    activities: 'all',
    exchangeProjects: { last: 'project' },
    issues: { last: 'issue' },
    followUps: { last: 'task' },
    costs: 'all',
  },
  handOver: [
    {
      from: 'exchangeProjects',
      to: 'handover',
      columns: { item: ['project'], state: ['stage', 'partner', 'nextStep'], keeper: ['owner'] },
    },
    { from: 'followUps', to: 'handover', columns: { item: ['task'], state: ['state', 'due'], keeper: ['owner'] } },
    { from: 'issues', to: 'handover', columns: { item: ['issue'], state: ['request'] } },
  ],
}
