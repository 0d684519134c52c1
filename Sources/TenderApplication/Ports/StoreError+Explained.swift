public import TenderDomain

extension StoreError: Explained {
  // The protocol's `code` is the name; the struct's own `code` says more.
  public var kind: FailureKind { code.kind }

  public var message: Phrase {
    detail.isEmpty
      ? summary : Phrase(zh: "\(summary.zh)：\(detail)", en: "\(summary.en): \(detail)")
  }
}
