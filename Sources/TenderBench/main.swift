import Glibc

do {
  try Bench.run(Array(CommandLine.arguments.dropFirst()))
} catch {
  fputs("TenderBench: \(error)\n", stderr)
  exit(1)
}
