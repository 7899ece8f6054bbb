import { existsSync, readFileSync } from 'node:fs'

// A runner that left no report counts as one failure: the run ended before it.
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)
const unit = read('test-results/unit.json')
const journeys = read('test-results/journeys.json')?.stats
const counts = [
  unit ? [unit.numPassedTests, unit.numFailedTests] : [0, 1],
  journeys ? [journeys.expected + journeys.flaky, journeys.unexpected] : [0, 1],
]
const sum = (at) => counts.reduce((total, count) => total + count[at], 0)
console.log(`${sum(0)} passed, ${sum(1)} failed`)
