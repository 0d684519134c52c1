/// A document as evidence: what was asked for, and in which form it came in, if it did.
public struct DocumentProof: Hashable, Sendable {
  public let item: Identifier<RequestedDocument>
  public let title: Text?
  public let form: SubmittedDocument.Form?

  public init(
    item: Identifier<RequestedDocument>, title: Text?, form: SubmittedDocument.Form?
  ) {
    self.item = item
    self.title = title
    self.form = form
  }

  /// Whether it came in with anything in it.
  public var isShown: Bool { form.map { !$0.isEmpty } ?? false }

  /// The title, or where there is none the identifier.
  public var name: String { title?.string ?? item.text }

  /// The title, and how it came in: on paper, or the first 12 digits of the file's SHA-256.
  public var phrase: Phrase {
    switch form {
    case .paper: Phrase(zh: "《\(name)》（纸质）", en: "\(name) (paper)")
    case .file(let file) where file.bytes == 0:
      Phrase(zh: "《\(name)》（空文件，0 字节）", en: "\(name) (received, empty: 0 bytes)")
    case .file(let file):
      Phrase(
        zh: "《\(name)》（文件 SHA-256 \(file.sha256.prefix(12))…）",
        en: "\(name) (file, SHA-256 \(file.sha256.prefix(12))…)")
    case nil: Phrase(zh: "《\(name)》（未提交）", en: "\(name) (not handed in)")
    }
  }
}

extension DocumentProof: Explanation {
  func sentence(in language: Language) -> String {
    form?.isEmpty == true
      ? language(zh: "收到的是空文件：\(phrase.zh)", en: "handed in empty: \(phrase.en)")
      : form == nil
        ? language(zh: "未提交《\(name)》", en: "not handed in: \(name)")
        : language(zh: "已提交\(phrase.zh)", en: "handed in: \(phrase.en)")
  }

  var evidence: [Phrase] { form == nil ? [] : [phrase] }

  var remedy: Phrase {
    title == nil
      ? Phrase(zh: "提交 \(item)", en: "hand in \(item)")
      : Phrase(zh: "提交《\(name)》（\(item)）", en: "hand in \(name) (\(item))")
  }
}
