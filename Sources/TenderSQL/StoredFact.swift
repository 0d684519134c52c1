import TenderApplication
import TenderDomain

/// One element of a fact as its row has it.
struct StoredFact {
  enum Kind: String {
    case text, number, truth
    /// A list without elements.
    case empty
  }

  let kind: Kind
  let value: String

  /// A single value is element 0; a list counts its elements from 1.
  static func rows(of value: FactValue) -> [(element: Int, stored: StoredFact)] {
    switch value {
    case .text(let text): [(0, StoredFact(kind: .text, value: text))]
    case .number(let number): [(0, StoredFact(kind: .number, value: number.description))]
    case .truth(let truth): [(0, StoredFact(kind: .truth, value: truth ? "true" : "false"))]
    case .list(let values) where values.isEmpty: [(1, StoredFact(kind: .empty, value: ""))]
    case .list(let values):
      values.enumerated().flatMap { index, value in
        rows(of: value).map { (index + 1, $0.stored) }
      }
    }
  }

  /// The single value the row holds; nothing for an empty list.
  func read() throws -> FactValue? {
    switch kind {
    case .text: return .text(value)
    case .truth: return .truth(value == "true")
    case .empty: return nil
    case .number:
      do {
        return .number(try Decimal(parsing: value))
      } catch {
        throw StoreError(.unreadableRow, "number \(value)")
      }
    }
  }
}
