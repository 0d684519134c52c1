import TenderDomain

/// A definition to start from, and the file it went to, if any.
struct DraftView: Encodable {
  let definition: String?
  let file: String?

  private let text: String

  init(text: String, file: String?) {
    self.text = text
    self.file = file
    definition = file == nil ? text : nil
  }

  private enum CodingKeys: CodingKey {
    case definition, file
  }

  var answer: Answer {
    guard let file else { return Answer(self, text: text) }
    return Answer(self) { screen in
      screen.line(Phrase(zh: "已写入 ", en: "Written to "), file.styled(.bold))
      screen.line(
        Phrase(zh: "填好后运行 tender lint \(file)", en: "Fill it in, then run tender lint \(file)"))
    }
  }
}
