import { describe, expect, it } from 'vitest'
import { createFieldRequests, type FieldRequest } from '../../../../renderer/screens/editor/field-requests'

describe('a field that is asked for on the sheet', () => {
  it('is told to who listens, and to nobody who stopped', () => {
    const requests = createFieldRequests()
    const heard: FieldRequest[] = []
    const stop = requests.subscribe((request) => heard.push(request))
    requests.ask({ owner: 'facts', key: 'gist' })
    stop()
    requests.ask({ owner: 'facts', key: 'period' })
    expect(heard).toEqual([{ owner: 'facts', key: 'gist' }])
  })
})
