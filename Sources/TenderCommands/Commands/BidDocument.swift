import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender bid document`
struct BidDocument: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "document", Phrase(zh: "取回投标中的文件", en: "Have back what was handed in"),
      examples: [
        "tender bid document XPZY-2026-001 1 licence -o licence.pdf",
        "tender bid document XPZY-2026-001 1 licence > licence.pdf",
        "tender bid document XPZY-2026-001 1 -o bid-1",
      ])
  }

  @OptionGroup var bid: BidArguments

  @Argument(help: ArgumentHelp(zh: "资料；不写则全部文件", en: "Document; all files when absent"))
  var item: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      zh: "新文件或文件夹，不覆盖已有文件", en: "A new file, or a folder; none is overwritten",
      valueName: "path"),
    completion: .file())
  var output: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let documents = BidDocuments(store: try context.store(), hasher: context.hasher)
    let wanted = try item.map { try Identifier<RequestedDocument>(argument: $0, of: "<item>") }
    let found = try documents.list(
      bid.tender(), bid: bid.number, item: wanted, by: context.caller)
    let files = found.compactMap(\.file)
    if wanted != nil, files.count == 1, let file = files.first {
      guard let output else {
        try writeOut(file, of: documents, context)
        return .done
      }
      if !OutputFolder.isFolder(output) {
        try NewFile(output, mode: NewFile.confidential).write { write in
          try documents.read(file) { chunk in try write(chunk) }
        }
        let written = [WrittenDocument(found[0].item, file, path: output)]
        try context.output.show(WrittenDocumentsView(written, paper: []).answer)
        return .done
      }
    }
    try context.output.show(writeAll(found, of: documents).answer)
    return .done
  }

  /// To the output, where a person has no use for it.
  private func writeOut(
    _ file: StoredFile, of documents: BidDocuments, _ context: Context
  ) throws {
    guard !context.output.isForPerson else { throw WrongUsage.bytesOnTerminal }
    try documents.read(file) { chunk in try context.output.write(bytes: chunk) }
  }

  private func writeAll(
    _ found: [SubmittedDocument], of documents: BidDocuments
  ) throws -> WrittenDocumentsView {
    let folder = OutputFolder(output ?? ".")
    try folder.make()
    var written: [WrittenDocument] = []
    for document in found {
      guard let file = document.file else { continue }
      let path = try folder.write(file.name.string, orElse: document.item.text) { write in
        try documents.read(file) { chunk in try write(chunk) }
      }
      written.append(WrittenDocument(document.item, file, path: path))
    }
    return WrittenDocumentsView(written, paper: found.filter { $0.file == nil }.map(\.item))
  }
}

extension SubmittedDocument {
  fileprivate var file: StoredFile? {
    switch form {
    case .paper: nil
    case .file(let file): file
    }
  }
}
