import ArgumentParser
import TenderDomain
import TenderFormats

/// Why the arguments make no sense, the nearest cause first: a slip of the input method, a command or
/// option that there is none of, and only then what the parser misses.
struct Misuse {
  private let arguments: [String]
  private let path: CommandPath

  init(_ arguments: [String]) {
    self.arguments = arguments
    path = CommandPath(arguments)
  }

  /// An option behind dashes that are none, which might pass for a value.
  static func slippedOption(in arguments: [String]) -> SlippedArgument? {
    guard arguments.contains(where: { $0.unicodeScalars.first?.isASCII == false }) else {
      return nil
    }
    let options = KnownOptions(of: CommandPath(arguments.filter { !$0.isProse }).command)
    for (index, argument) in arguments.enumerated() {
      guard index == 0 || !proseOptions.contains(arguments[index - 1]),
        let slip = ArgumentSlip.option(argument, isKnown: options.contains)
      else { continue }
      return SlippedArgument(argument: index, slip: slip)
    }
    return nil
  }

  private static let proseOptions: Set = ["--reason", "--note", "--text", "--actor", "--search"]

  func failure(_ error: any Error) -> Failure {
    if let slipped { return Failure(slipped) }
    if path.unknown == nil {
      let options = KnownOptions(of: path.command)
      if let unknown = options.firstUnknown(in: arguments) {
        return Failure(unknownOption: options.complaint(about: unknown), of: path)
      }
    }
    return Failure(misuse: error, of: path)
  }

  /// The argument that would let all of them be understood, were it written in plain signs.
  private var slipped: SlippedArgument? {
    let slips = arguments.map { ArgumentSlip($0) }
    let mended = zip(arguments, slips).map { $1?.mended ?? $0 }
    let isMendable = slips.contains { $0 != nil } && Self.isUnderstood(mended)
    for (index, slip) in slips.enumerated() {
      guard let slip else { continue }
      if isMendable {
        var others = mended
        others[index] = arguments[index]
        if !Self.isUnderstood(others) { return SlippedArgument(argument: index, slip: slip) }
      } else if let broken = brokenQuotation(from: index) {
        return broken
      } else if arguments[index] == path.unknown, wouldName(slip.mended) {
        return SlippedArgument(argument: index, slip: slip)
      }
    }
    return nil
  }

  /// Quotation marks that are none to the shell part at each blank what stands in them.
  private func brokenQuotation(from index: Int) -> SlippedArgument? {
    guard let first = arguments[index].first, let closing = ["“": "”", "‘": "’", "「": "」"][first],
      !arguments[index].hasSuffix(closing),
      let last = arguments[index...].firstIndex(where: { $0.hasSuffix(closing) }),
      let slip = ArgumentSlip.quotes(around: arguments[index...last].joined(separator: " "))
    else { return nil }
    return SlippedArgument(argument: index, slip: slip)
  }

  /// Whether a word, or the first of several that a blank should have parted, is a command.
  private func wouldName(_ word: String) -> Bool {
    let first = word.split(separator: " ").first.map { String($0) } ?? word
    return CommandPath(path.words.dropFirst() + [first]).unknown == nil
  }

  private static func isUnderstood(_ arguments: [String]) -> Bool {
    do {
      _ = try TenderRoot.parseAsRoot(arguments)
      return true
    } catch {
      return false
    }
  }
}

extension SlippedArgument {
  /// - Parameter index: of the argument, the first after `tender` being 0.
  init(argument index: Int, slip: ArgumentSlip) {
    self.init(place: Phrase(zh: "第 \(index + 1) 个参数", en: "argument \(index + 1)"), slip: slip)
  }
}

extension String {
  /// Whether it is hardly the name of a command.
  fileprivate var isProse: Bool { unicodeScalars.first?.isASCII == false }
}
