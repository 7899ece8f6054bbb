import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]] } })
