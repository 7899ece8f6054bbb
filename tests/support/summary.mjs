import { existsSync, readFileSync } from 'node:fs'

const report = 'test-results/unit.json'
const { numPassedTests = 0, numFailedTests = 1 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
