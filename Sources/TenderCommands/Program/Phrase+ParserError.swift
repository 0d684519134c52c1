import ArgumentParser
import TenderDomain

extension Phrase {
  /// The argument parser's complaint; in Chinese as far as we know it, else with its English words.
  ///
  /// Its errors are not public: which one it is is read from the mirror, what it names from the
  /// quotation marks of its message.
  init(parserError error: any Error) {
    let message = TenderRoot.message(for: error)
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    // A long list of values comes without them, one a line.
    let listed = message.split(separator: "\n").filter { $0.hasPrefix("  - ") }
      .map { String($0.dropFirst(4)) }
    let names = quoted + listed
    self.init(
      zh: Self.complaint(Self.name(of: error), about: names) ?? "用法错误：\(message)",
      en: message.prefix(1).lowercased() + message.dropFirst())
  }

  private static func complaint(_ name: String?, about names: [String]) -> String? {
    guard let first = names.first else { return nil }
    let others = names.dropFirst()
    switch name {
    case "missingValueForOption": return "选项 \(first) 缺少值"
    case "unexpectedValueForOption": return "选项 \(first) 不带值"
    case "unexpectedExtraValues":
      return "多余的参数 " + names.joined(separator: "、")
    case "noValue": return "缺少参数 \(first)"
    case "unableToParseValue":
      let words = others.dropFirst().joined(separator: "、")
      return "\(others.first ?? "参数") 的值 \(first) 无效" + (words.isEmpty ? "" : "；可用：\(words)")
    default: return nil
    }
  }

  /// The name of the case in the parser's own error, inside of what it throws.
  private static func name(of error: any Error) -> String? {
    var value = Mirror(reflecting: error).descendant("parserError") ?? error
    while let content = Mirror(reflecting: value).children.first {
      guard content.label == "noArguments" else { return content.label }
      value = Mirror(reflecting: content.value).descendant("parserError") ?? content.value
    }
    return nil
  }
}
