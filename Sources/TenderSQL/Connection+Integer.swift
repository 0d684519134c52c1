package import TenderApplication

extension Connection {
  /// The integer in the first column of the first row; nothing when it is NULL or there is no row.
  package func integer(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Int64? {
    do {
      return try prepare(sql).first(values) { row in try row.optionalInteger(0) } ?? nil
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.defect, "\(error)")
    }
  }
}
