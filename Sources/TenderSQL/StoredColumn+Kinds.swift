import TenderApplication
import TenderDomain

extension StoredColumn {
  /// A number of something, or of a row.
  static func count(_ name: String, from least: Int64 = 0) -> StoredColumn {
    StoredColumn(name) { row, index in
      let number = try row.integer(index)
      guard (least...StoredColumn.most).contains(number) else {
        throw StoreError(.unreadableRow, "\(number)")
      }
    }
  }

  /// Nobody counts further, and nothing overflows that adds to it.
  static let most: Int64 = 1 << 53

  static func truth(_ name: String) -> StoredColumn {
    StoredColumn(name) { row, index in
      let number = try row.integer(index)
      guard (0...1).contains(number) else { throw StoreError(.unreadableRow, "\(number)") }
    }
  }

  static func instant(_ name: String) -> StoredColumn {
    StoredColumn(name) { row, index in _ = try row.instant(index) }
  }

  static func day(_ name: String) -> StoredColumn {
    StoredColumn(name) { row, index in _ = try row.day(index) }
  }

  /// - Parameter isEmptyAllowed: whether nothing at all is a value, too.
  static func text(_ name: String, isEmptyAllowed: Bool = true) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in
      let text = try row.text(index)
      guard isEmptyAllowed || !text.isEmpty else {
        throw StoreError(.unreadableRow, Phrase(zh: "为空", en: "it is empty"))
      }
    }
  }

  static func word<Word: RawRepresentable<String>>(
    _ name: String, _ type: Word.Type
  ) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in _ = try row.word(index, as: type) }
  }

  static func words<Word: RawRepresentable<String>>(
    _ name: String, _ type: Word.Type
  ) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in _ = try row.words(index, as: type) }
  }

  /// An amount, with its currency in the next column.
  static func amount(_ name: String) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in _ = try row.money(index, index + 1) }
  }

  /// SHA-256 as it is written.
  static func digest(_ name: String) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in
      let text = try row.text(index)
      let isHexadecimal = text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
      guard text.utf8.count == 64, isHexadecimal else { throw StoreError(.unreadableRow, text) }
    }
  }

  /// JSON of a shape.
  static func json<Value: Decodable>(_ name: String, _ type: Value.Type) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in
      _ = try CanonicalJSON.decode(row.text(index), as: type)
    }
  }

  static func zone(_ name: String, _ session: SQLSession) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in
      _ = try session.zone(row.text(index))
    }
  }

  /// What another column of the same row makes of it.
  static func derived(
    _ name: String, from source: Int, _ derive: @escaping (String) -> String
  ) -> StoredColumn {
    StoredColumn(name, isText: true) { row, index in
      guard try row.text(index) == derive(row.text(source)) else {
        throw StoreError(.unreadableRow, try row.text(index))
      }
    }
  }

  /// Bytes, of which only the number is read.
  static func bytes(_ name: String) -> StoredColumn {
    StoredColumn(name, reading: "length(\(name))") { row, index in
      guard (1...Int64(contentChunkSize)).contains(try row.integer(index)) else {
        throw StoreError(.unreadableRow, "\(try row.integer(index))")
      }
    }
  }
}
