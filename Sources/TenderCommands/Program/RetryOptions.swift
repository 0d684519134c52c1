import ArgumentParser

/// What makes a change safe to repeat.
struct RetryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "幂等键：同键重试只执行一次", en: "Repeat safely: the same key acts once", valueName: "key"))
  var key: String?
}
