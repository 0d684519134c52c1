import FoundationEssentials
import TenderApplication
import TenderDomain

extension CanonicalJSON {
  /// Reads back what was stored.
  static func decode<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      // What the decoder says is for programmers, and quotes nothing that would help.
      throw StoreError(
        .unreadableRow,
        Phrase(zh: "存储的 JSON（\(type)）不完整或已改动", en: "stored JSON (\(type)) is broken or changed"))
    }
  }
}
