import ArgumentParser
import TenderDomain

/// A command that can be run: it parses, calls one use case, renders.
protocol TenderCommand: ParsableCommand {
  var options: GlobalOptions { get }

  /// The forms of the answer besides a screen and JSON: CSV of a list, a file that a command reads,
  /// papers. Asked before anything is changed.
  static var otherFormats: Set<OutputFormat> { get }

  /// Whether it works on the office's store, which is opened before it runs.
  static var usesStore: Bool { get }

  func run(in context: Context) throws -> ExitStatus
}

extension TenderCommand {
  static var otherFormats: Set<OutputFormat> { [] }
  static var usesStore: Bool { true }
}

/// The whole program, from arguments to exit status.
package enum TenderProgram {
  /// Runs one command.
  ///
  /// - Parameter arguments: without the name of the program; nothing where they cannot be read, and
  ///   then nothing is done.
  package static func run(_ arguments: [String]?, in world: World) -> ExitStatus {
    guard let arguments else {
      let output = Output(
        data: world.output, notices: world.errors,
        language: Language.chosen(option: nil, environment: world.environment))
      try? Failure(WrongUsage.argumentsUnreadable).tell(on: output)
      return .usage
    }
    let language = Language.chosen(
      option: value(of: "--lang", in: arguments).flatMap { Language(rawValue: $0) },
      environment: world.environment)
    return HelpText.$language.withValue(language) {
      run(arguments, in: world, speaking: language)
    }
  }

  private static func run(
    _ arguments: [String], in world: World, speaking language: Language
  ) -> ExitStatus {
    var output = Output(
      data: world.output, notices: world.errors, format: askedFormat(arguments, world),
      language: language, environment: world.environment)
    do {
      do {
        if let slipped = Misuse.slippedOption(in: arguments) { throw slipped }
        var parsed = try TenderRoot.parseAsRoot(arguments)
        guard let command = parsed as? any TenderCommand else {
          let kind = type(of: parsed)
          guard kind.configuration.subcommands.isEmpty else {
            let help = TenderRoot.helpMessage(for: kind, columns: HelpText.unlimited)
            return try refuse(help, on: output, world)
          }
          try parsed.run()  // Help that was asked for.
          return .done
        }
        var context = try Context(command.options, world)
        output = context.output
        try output.requireFormat(among: type(of: command).otherFormats)
        if type(of: command).usesStore {
          context = try context.openingStore()
          output = context.output
        }
        let status = try command.run(in: context)
        if !(command is ClockAccept) { try context.warnOfClock() }
        return status
      } catch  where isCleanExit(error, arguments) {
        let help = TenderRoot.fullMessage(for: error, columns: HelpText.unlimited)
        // Nothing was asked for: a script must not take that for an answer.
        guard !arguments.isEmpty else {
          try world.errors.write(HelpText.page(help, columns: world.errors.columns) + "\n")
          return .usage
        }
        try world.output.write(HelpText.page(help, columns: world.output.columns) + "\n")
        return .done
      } catch  where isUsage(error) {
        let failure = Misuse(arguments).failure(error)
        try failure.tell(on: output)
        return failure.status
      } catch {
        let failure = Failure(error)
        try failure.tell(on: output)
        return failure.status
      }
    } catch {
      // Telling failed: the exit status is all that is left to say it.
      return Failure(error).status
    }
  }

  /// A call that names no command does nothing, and no script may take it for something done.
  private static func refuse(
    _ help: String, on output: Output, _ world: World
  ) throws -> ExitStatus {
    if output.format == .json {
      try Failure(WrongUsage.noCommand).tell(on: output)
    } else {
      try world.errors.write(HelpText.page(help, columns: world.errors.columns) + "\n")
    }
    return .usage
  }

  /// A request for help, the version or a completion script; not for help about no command.
  private static func isCleanExit(_ error: any Error, _ arguments: [String]) -> Bool {
    TenderRoot.exitCode(for: error) == .success
      && (arguments.first != "help" || CommandPath(arguments).unknown == nil)
  }

  /// Errors of the argument parser; all others are ours.
  private static func isUsage(_ error: any Error) -> Bool {
    !(error is any Explained) && !(error is InvalidValue)
      && [.success, .validationFailure].contains(TenderRoot.exitCode(for: error))
  }

  /// What was asked for, even where the rest of the arguments makes no sense.
  private static func askedFormat(_ arguments: [String], _ world: World) -> OutputFormat {
    (value(of: "--format", in: arguments) ?? world.environment["TENDER_FORMAT"])
      .flatMap { OutputFormat(rawValue: $0) } ?? .table
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
