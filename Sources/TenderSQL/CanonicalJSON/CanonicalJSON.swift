import FoundationEssentials
import TenderApplication
import TenderDomain

/// JSON that is the same bytes for the same value: sorted keys, no blanks, no escaped slashes.
///
/// Keys and escapes are as RFC 8785, 3.2.2 and 3.2.3, wants them. Our own and not the library's
/// encoder: the journal keeps these bytes for good, whatever library the program is built with.
package enum CanonicalJSON {
  /// - Throws: what `value` throws; `EncodingError` for a number that JSON cannot write.
  package static func encode(_ value: some Encodable) throws -> String {
    let node = JSONNode()
    try value.encode(to: NodeEncoder(node: node))
    return node.text
  }

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
