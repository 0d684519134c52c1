import CPostgres
import TenderApplication
import TenderSQL

/// One row of a result in binary format.
struct PostgresRow: Row {
  let result: OpaquePointer
  let index: Int32

  func isNull(_ column: Int) -> Bool {
    PQgetisnull(result, index, Int32(column)) == 1
  }

  func integer(_ column: Int) throws(StoreError) -> Int64 {
    let value = try value(of: column)
    return switch PQftype(result, Int32(column)) {
    case TypeNumber.int8: Int64(Int64(bigEndian: value.loadUnaligned(as: Int64.self)))
    case TypeNumber.int4: Int64(Int32(bigEndian: value.loadUnaligned(as: Int32.self)))
    case TypeNumber.int2: Int64(Int16(bigEndian: value.loadUnaligned(as: Int16.self)))
    case TypeNumber.bool: value.first == 1 ? 1 : 0
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
    return Array(try value(of: column))
  }

  private func value(of column: Int) throws(StoreError) -> UnsafeRawBufferPointer {
    guard !isNull(column) else { throw mismatch(column, "a value, but it is NULL") }
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
  /// name, text, bpchar, varchar
  static let texts: [Oid] = [25, 19, 1042, 1043]
}
