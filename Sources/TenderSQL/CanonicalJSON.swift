import FoundationEssentials
import TenderApplication

/// JSON that is the same bytes for the same value: sorted keys, no blanks, no escaped slashes.
enum CanonicalJSON {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw StoreError(.unreadableRow, "\(type): \(error)")
    }
  }
}
