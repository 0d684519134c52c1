import TenderDomain
import TenderPapers

extension Phrase {
  /// The first line of every screen of a rehearsal.
  static let rehearsal = Phrase(
    zh: "【演练】时间由 --at 给出，内容均非正式记录", en: "REHEARSAL: the clock is --at, and nothing here is real")
}

extension Paper {
  /// The paper, which says on top that it is of a rehearsal, if it is.
  func marked(rehearsal isRehearsal: Bool) -> Paper {
    var paper = self
    if isRehearsal { paper.banner = .rehearsal }
    return paper
  }
}

/// A JSON object of a rehearsal: the object itself, and `"rehearsal": true`.
struct OfRehearsal: Encodable {
  private let content: any Encodable

  /// - Parameter content: encodes as an object.
  init(_ content: any Encodable) {
    self.content = content
  }

  private enum Key: CodingKey {
    case rehearsal
  }

  func encode(to encoder: any Encoder) throws {
    try content.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(true, forKey: .rehearsal)
  }
}
