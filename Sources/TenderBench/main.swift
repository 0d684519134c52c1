import Glibc

do {
  try Bench.run(Array(CommandLine.arguments.dropFirst()))
} catch {
  _ = "TenderBench: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(1)
}
