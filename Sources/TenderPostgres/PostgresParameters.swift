import TenderApplication
import TenderSQL

/// The values of a statement as libpq wants them: text, but blobs as they are.
struct PostgresParameters {
  private var bytes: [UInt8] = []
  /// Where each value starts; nothing for NULL.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [SQLValue]) throws(StoreError) {
    for value in values {
      switch value {
      case .null: append(nil, isBinary: false)
      case .integer(let number): append(Array(String(number).utf8), isBinary: false)
      case .text(let text):
        guard !text.utf8.contains(0) else { throw StoreError(.defect, "a text with NUL in it") }
        append(Array(text.utf8), isBinary: false)
      case .blob(let blob): append(blob, isBinary: true)
      }
    }
  }

  private mutating func append(_ value: [UInt8]?, isBinary: Bool) {
    starts.append(value.map { _ in bytes.count })
    lengths.append(Int32(value?.count ?? 0))
    formats.append(isBinary ? 1 : 0)
    guard let value else { return }
    bytes += value
    bytes.append(0)
  }

  typealias Body = (
    _ count: Int32, _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]
  ) -> Int32

  func withPointers(_ body: Body) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      let first = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = starts.map { start in start.flatMap { first?.advanced(by: $0) } }
      return body(Int32(starts.count), values, lengths, formats)
    }
  }
}
