public import TenderDomain

/// Something that people read on paper or on a page: a notice, a receipt.
///
/// It says what stands where; how a heading looks and what has to be escaped, the printers know.
///
///     var paper = Paper(title: Phrase(zh: "招标公告", en: "Notice of tender"))
///     paper.add(Phrase(zh: "联系方式", en: "Contact"), .fields([Paper.Field(label, value)]))
///     HTMLPrinter().print(paper, in: .zh)
public struct Paper: Sendable {
  /// A part of a section.
  public enum Block: Sendable {
    case paragraph(Phrase)
    case fields([Field])
    /// Numbered from 1.
    case list([Entry])
    /// As it is, to be read by a program: `sha256sum -c` for example.
    case verbatim([String])
    /// To be filled in by hand, each on a line of its own.
    case blanks([Phrase])
  }

  /// A label and what belongs to it.
  public struct Field: Sendable {
    public let label: Phrase
    public let value: Phrase

    public init(_ label: Phrase, _ value: Phrase) {
      self.label = label
      self.value = value
    }

    /// Nothing where nothing is stated.
    public init?(_ label: Phrase, _ value: Phrase?) {
      guard let value else { return nil }
      self.init(label, value)
    }
  }

  /// An element of a list, and what belongs under it.
  public struct Entry: Sendable {
    public let text: Phrase
    public let details: [Phrase]

    public init(_ text: Phrase, details: [Phrase] = []) {
      self.text = text
      self.details = details
    }
  }

  public struct Section: Sendable {
    /// Numbered by the printer; a section without one is an introduction.
    public let heading: Phrase?
    public let blocks: [Block]
  }

  public let title: Phrase
  /// What stands above everything else: that nothing here is real.
  public var banner: Phrase?
  public private(set) var sections: [Section] = []
  /// Who signs, and when: stands at the end, to the right.
  public var signature: [Phrase] = []

  public init(title: Phrase) {
    self.title = title
  }

  /// Adds a section; one without blocks that say anything is left out.
  public mutating func add(_ heading: Phrase?, _ blocks: Block...) {
    let stated = blocks.filter { !$0.isEmpty }
    guard !stated.isEmpty else { return }
    sections.append(Section(heading: heading, blocks: stated))
  }

  /// The sections with the number of each that has a heading, counted from 1.
  var numbered: [(number: Int?, section: Section)] {
    var count = 0
    return sections.map { section in
      guard section.heading != nil else { return (nil, section) }
      count += 1
      return (count, section)
    }
  }
}

extension Paper.Block {
  fileprivate var isEmpty: Bool {
    switch self {
    case .paragraph: false
    case .fields(let fields): fields.isEmpty
    case .list(let entries): entries.isEmpty
    case .verbatim(let lines): lines.isEmpty
    case .blanks(let labels): labels.isEmpty
    }
  }
}
