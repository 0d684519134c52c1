import TenderApplication
import TenderDomain

/// A table of the schema, and what its rows have to be so that they can be read.
///
/// The database looks after types and keys. A damaged file, or another program's hand, does not.
struct StoredTable {
  let name: String
  /// Its primary key, by which it is read piece by piece.
  let key: [String]
  let columns: [StoredColumn]

  init(_ name: String, key: String, _ columns: [StoredColumn]) {
    self.name = name
    self.key = key.split(separator: " ").map(String.init)
    self.columns = columns
  }

  /// Rows read at once: a driver may hold a whole result in memory.
  private static let rowsPerPiece = 500

  /// Hands out what is wrong with each row, one column at a time.
  ///
  /// - Parameter report: false to stop.
  func examine(_ session: SQLSession, _ report: (StoreFault) -> Bool) throws {
    var last: [SQLValue] = []
    var goesOn = true
    while goesOn {
      var count = 0
      try session.forEachRow(select(after: last), last) { row in
        count += 1
        guard goesOn else { return }
        let place = keyValues(of: row)
        last = place ?? last
        let name = place.map { values in values.map(\.shown).joined(separator: ", ") } ?? "?"
        for (index, column) in columns.enumerated() where goesOn {
          guard let problem = column.problem(in: row, at: index) else { continue }
          goesOn = report(
            .unreadable(
              StoredPlace(table: self.name, key: name, column: column.name), problem))
        }
        // Where the key itself cannot be read nothing leads behind it.
        if place == nil { goesOn = false }
      }
      if count < Self.rowsPerPiece { return }
    }
  }

  private func select(after last: [SQLValue]) -> String {
    let columns = columns.map(\.expression).joined(separator: ", ")
    let order = key.joined(separator: ", ")
    let places = (1...max(1, key.count)).map { "$\($0)" }.joined(separator: ", ")
    let condition = last.isEmpty ? "" : "WHERE (\(order)) > (\(places)) "
    return "SELECT \(columns) FROM \(name) \(condition)ORDER BY \(order) LIMIT \(Self.rowsPerPiece)"
  }

  private func keyValues(of row: any Row) -> [SQLValue]? {
    var values: [SQLValue] = []
    for name in key {
      guard let index = columns.firstIndex(where: { $0.name == name }),
        let value = columns[index].value(in: row, at: index)
      else { return nil }
      values.append(value)
    }
    return values
  }
}

/// A column and what its values have to be.
struct StoredColumn {
  /// What a value is beyond its type; nothing where any is.
  typealias Test = (any Row, Int) throws -> Void

  let name: String
  /// What is read of it: of bytes, their number.
  let expression: String
  private let isOptional: Bool
  private let isText: Bool
  private let test: Test

  init(
    _ name: String, reading expression: String? = nil, isOptional: Bool = false,
    isText: Bool = false, _ test: @escaping Test
  ) {
    self.name = name
    self.expression = expression ?? name
    self.isOptional = isOptional
    self.isText = isText
    self.test = test
  }

  var optional: StoredColumn {
    StoredColumn(name, reading: expression, isOptional: true, isText: isText, test)
  }

  func problem(in row: any Row, at index: Int) -> Phrase? {
    if isOptional, row.isNull(index) { return nil }
    do {
      try test(row, index)
      return nil
    } catch let error as StoreError {
      return error.detail
    } catch let error as InvalidValue {
      return Phrase("\(error.read)")
    } catch {
      return Phrase("\(error)")
    }
  }

  func value(in row: any Row, at index: Int) -> SQLValue? {
    if isText { return (try? row.text(index)).map { .text($0) } }
    return (try? row.integer(index)).map { .integer($0) }
  }
}

extension SQLValue {
  /// As a person finds the row by it.
  fileprivate var shown: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): "\(number)"
    case .text(let text): text
    case .blob: "…"
    }
  }
}
