import TenderApplication

/// Compares a table of two stores row by row, a piece at a time.
struct ReplayComparison {
  let table: ReplayedTable
  let stored: SQLSession
  let replayed: SQLSession

  /// - Parameter limit: how many differences are wanted.
  func differences(atMost limit: Int) throws -> [StoreFault] {
    var found: [StoreFault] = []
    var (ours, theirs) = (Rows(table, in: stored), Rows(table, in: replayed))
    var (our, their) = (try ours.next(), try theirs.next())
    while found.count < limit, our != nil || their != nil {
      switch order(our, their) {
      case .orderedFirst:
        found.append(.replayDiffers(place(our, column: nil), .added))
        our = try ours.next()
      case .orderedLast:
        found.append(.replayDiffers(place(their, column: nil), .missing))
        their = try theirs.next()
      case .same:
        for (index, column) in table.columns.enumerated()
        where !isEqual(our?.values[index], their?.values[index]) {
          found.append(.replayDiffers(place(our, column: column.name), .changed))
        }
        (our, their) = (try ours.next(), try theirs.next())
      }
    }
    return found
  }

  private enum Order {
    case orderedFirst, same, orderedLast
  }

  private func order(_ our: ReplayedRow?, _ their: ReplayedRow?) -> Order {
    guard let our else { return .orderedLast }
    guard let their else { return .orderedFirst }
    for (part, (one, other)) in zip(table.key, zip(our.key, their.key)) {
      if part.isNumber, let one = Int64(one), let other = Int64(other) {
        guard one == other else { return one < other ? .orderedFirst : .orderedLast }
      } else if !isEqual(one, other) {
        // As both databases sort: by bytes.
        return one.utf8.lexicographicallyPrecedes(other.utf8) ? .orderedFirst : .orderedLast
      }
    }
    return .same
  }

  /// Not by `==`, which takes an accented letter for the letter and its accent.
  private func isEqual(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.utf8.elementsEqual(other.utf8)
  }

  private func place(_ row: ReplayedRow?, column: String?) -> StoredPlace {
    StoredPlace(
      table: table.name, key: (row?.key ?? []).joined(separator: ", "), column: column)
  }
}

/// The rows of one store in order, read in pieces: a driver may hold a whole result in memory.
private struct Rows {
  private let table: ReplayedTable
  private let session: SQLSession
  private var piece: ArraySlice<ReplayedRow> = []
  private var last: [String]?
  private var isAtEnd = false

  private static let perPiece = 500

  init(_ table: ReplayedTable, in session: SQLSession) {
    self.table = table
    self.session = session
  }

  mutating func next() throws -> ReplayedRow? {
    if piece.isEmpty, !isAtEnd { try read() }
    return piece.popFirst()
  }

  /// Behind the last row first come those that share the most of its key.
  private mutating func read() throws {
    var rows: [ReplayedRow] = []
    if let last {
      let bound = try boundKey(last)
      for level in table.key.indices.reversed() where rows.count < Self.perPiece {
        rows += try select(
          level, Array(bound[...level]), count: Self.perPiece - rows.count)
      }
    } else {
      rows = try select(nil, [], count: Self.perPiece)
    }
    isAtEnd = rows.count < Self.perPiece
    last = rows.last?.key
    piece = rows[...]
  }

  private func select(
    _ level: Int?, _ key: [SQLValue], count: Int
  ) throws -> [ReplayedRow] {
    try session.rows(table.select(level: level, count: count), key) { row in
      try ReplayedRow(row, of: table)
    }
  }

  private func boundKey(_ last: [String]) throws -> [SQLValue] {
    try zip(table.key, last).map { part, text in
      guard part.isNumber else { return .text(text) }
      guard let number = Int64(text) else { throw StoreError(.unreadableRow, text) }
      return .integer(number)
    }
  }
}
