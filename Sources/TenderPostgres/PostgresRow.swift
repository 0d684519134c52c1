import CPostgres
import TenderApplication
import TenderSQL

/// One row of a result.
struct PostgresRow: Row {
  let result: OpaquePointer
  let index: Int32

  func isNull(_ column: Int) -> Bool {
    PQgetisnull(result, index, Int32(column)) == 1
  }

  func integer(_ column: Int) throws(StoreError) -> Int64 {
    switch PQftype(result, Int32(column)) {
    case TypeNumber.int8, TypeNumber.int4, TypeNumber.int2:
      guard let number = Int64(String(decoding: try value(of: column), as: UTF8.self)) else {
        throw mismatch(column, "an integer")
      }
      return number
    case TypeNumber.bool: return try value(of: column).first == UInt8(ascii: "t") ? 1 : 0
    default: throw mismatch(column, "an integer")
    }
  }

  func text(_ column: Int) throws(StoreError) -> String {
    guard TypeNumber.texts.contains(PQftype(result, Int32(column))) else {
      throw mismatch(column, "a text")
    }
    guard let text = String(validating: try value(of: column), as: UTF8.self) else {
      throw StoreError(.unreadableRow, "\(name(of: column)) is not UTF-8")
    }
    return text
  }

  func blob(_ column: Int) throws(StoreError) -> [UInt8] {
    guard PQftype(result, Int32(column)) == TypeNumber.bytea else {
      throw mismatch(column, "a blob")
    }
    let digits = try value(of: column).dropFirst(2)
    guard digits.count.isMultiple(of: 2) else { throw mismatch(column, "hexadecimal digits") }
    return stride(from: digits.startIndex, to: digits.endIndex, by: 2).map { place in
      Self.digit(digits[place]) << 4 | Self.digit(digits[place + 1])
    }
  }

  /// What a hexadecimal digit in small letters stands for.
  private static func digit(_ character: UInt8) -> UInt8 {
    character & 15 + (character >= UInt8(ascii: "a") ? 9 : 0)
  }

  private func value(of column: Int) throws(StoreError) -> UnsafeRawBufferPointer {
    guard !isNull(column) else {
      throw StoreError(.unreadableRow, "\(name(of: column)) is NULL")
    }
    return UnsafeRawBufferPointer(
      start: PQgetvalue(result, index, Int32(column)),
      count: Int(PQgetlength(result, index, Int32(column))))
  }

  private func mismatch(_ column: Int, _ wanted: String) -> StoreError {
    StoreError(
      .defect,
      "\(name(of: column)) is of type \(PQftype(result, Int32(column))), read as \(wanted)")
  }

  private func name(of column: Int) -> String {
    let name = PQfname(result, Int32(column)).map { String(cString: $0) }
    return "column \(column) (\(name ?? "none"))"
  }
}

/// Numbers of built-in types, from the catalogue `pg_type`; they never change.
private enum TypeNumber {
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  /// text, name, bpchar, varchar
  static let texts: [Oid] = [25, 19, 1042, 1043]
}
