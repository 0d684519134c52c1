import TenderDomain
import TenderFormats

/// An error as the program tells it: a sentence, a hint, an exit code.
struct Failure {
  let code: String
  let message: Phrase
  let hint: Phrase?
  let status: ExitStatus
  /// What is wrong in the file that was read, in the order of its lines.
  private(set) var faults: [Fault] = []

  init(_ error: any Error) {
    faults = (error as? InvalidFile)?.faults ?? []
    switch error {
    case let error as any Explained:
      code = error.errorCode
      message = error.message
      hint = error.hint
      status = ExitStatus(error.kind)
    case let error as InvalidValue:
      code = "usage.invalidValue"
      message = Phrase(invalid: error)
      hint = nil
      status = .usage
    default:
      code = "defect"
      message = Phrase(zh: "程序缺陷：\(error)", en: "a defect of the program: \(error)")
      hint = Phrase(
        zh: "是否已有改动，见 tender journal；请连同此信息报告",
        en: "tender journal shows whether anything was changed; please report it with this text")
      status = .defect
    }
  }

  init(unknownOption complaint: Phrase, of path: CommandPath) {
    code = "usage"
    message = complaint
    hint = path.readOn
    status = .usage
  }

  /// - Parameter error: what the argument parser had to say.
  init(misuse error: any Error, of path: CommandPath) {
    status = .usage
    if let unknown = path.unknown {
      code = "usage.unknownCommand"
      message = Phrase(
        zh: "没有命令\(unknown.quotedForDisplay())", en: "no command \(unknown.quotedForDisplay())")
      hint =
        path.meant.map { Phrase(zh: "是否想写 \($0)？", en: "did you mean \($0)?") } ?? path.readOn
    } else {
      code = "usage"
      message = Phrase(parserError: error)
      hint = path.readOn
    }
  }

  /// Tells it on the stream for everything that is not data.
  func tell(on output: Output) throws {
    guard output.format != .json else {
      try output.tell(json: FailureJSON(self, in: output.language))
      return
    }
    try output.tell { screen in
      screen.note(Phrase(zh: "错误：", en: "error: "), message, .red)
      if let hint { screen.note(Phrase(zh: "提示：", en: "hint: "), hint, .cyan) }
    }
  }
}

/// `{"error": {"code": "bid.late", "message": "…", "hint": "…", "faults": […]}}`
private struct FailureJSON: Encodable {
  struct Body: Encodable {
    let code: String
    let message: String
    let hint: String?
    let faults: [FaultJSON]?
  }

  let error: Body

  init(_ failure: Failure, in language: Language) {
    error = Body(
      code: failure.code, message: failure.message[language], hint: failure.hint?[language],
      faults: failure.faults.isEmpty ? nil : failure.faults.map { FaultJSON($0, in: language) })
  }
}

/// One place of a file; `column` is absent where a whole line or a missing key is meant.
private struct FaultJSON: Encodable {
  let file: String
  let line: Int
  let column: Int?
  let path: String
  let message: String

  init(_ fault: Fault, in language: Language) {
    file = fault.file
    line = fault.line
    column = fault.column
    path = fault.path
    message = fault.advice[language]
  }
}
