/// A look-up that a bidder file brings: a new one, or more about one that is on record.
public struct LookUpChange: Hashable, Sendable {
  /// What a file says of one record that was found. Day and summary say which one it is.
  public struct Found: Hashable, Sendable {
    public let date: Day
    public let summary: Text
    public var penalty: BidderChange.Edit<RecordCheck.Penalty>
    public var fine: BidderChange.Edit<Money>
    /// The last day of a ban.
    public var until: BidderChange.Edit<Day>

    public init(
      date: Day, summary: Text, penalty: BidderChange.Edit<RecordCheck.Penalty> = .kept,
      fine: BidderChange.Edit<Money> = .kept, until: BidderChange.Edit<Day> = .kept
    ) {
      self.date = date
      self.summary = summary
      self.penalty = penalty
      self.fine = fine
      self.until = until
    }

    fileprivate func applied(to old: RecordCheck.Entry?) -> RecordCheck.Entry {
      RecordCheck.Entry(
        date: date, summary: old?.summary ?? summary, penalty: penalty.applied(to: old?.penalty),
        fine: fine.applied(to: old?.fine), until: until.applied(to: old?.until))
    }

    fileprivate func isAbout(_ entry: RecordCheck.Entry) -> Bool {
      date == entry.date && FoldedText(summary.string) == FoldedText(entry.summary.string)
    }
  }

  public let kind: Identifier<RecordCheck>
  public let checkedOn: Day
  public let source: Text
  public let found: [Found]

  public init(kind: Identifier<RecordCheck>, checkedOn: Day, source: Text, found: [Found]) {
    self.kind = kind
    self.checkedOn = checkedOn
    self.source = source
    self.found = found
  }

  /// The look-up by itself, with nothing on record yet.
  public var check: RecordCheck { applied(to: nil) }

  private func isAbout(_ check: RecordCheck) -> Bool {
    kind.isAlike(check.kind) && checkedOn == check.checkedOn
      && FoldedText(source.string) == FoldedText(check.source.string)
  }

  /// With what was found before: it leaves by no omission.
  private func applied(to old: RecordCheck?) -> RecordCheck {
    var entries = old?.found ?? []
    for told in found {
      if let place = entries.firstIndex(where: told.isAbout) {
        entries[place] = told.applied(to: entries[place])
      } else {
        entries.append(told.applied(to: nil))
      }
    }
    return RecordCheck(
      kind: old?.kind ?? kind, checkedOn: checkedOn, source: old?.source ?? source, found: entries)
  }

  func apply(to checks: inout [RecordCheck]) {
    if let place = checks.firstIndex(where: isAbout) {
      checks[place] = applied(to: checks[place])
    } else {
      checks.append(check)
    }
  }
}

/// How much something recorded of an adverse record counts against the firm.
enum RecordWeight: Hashable, Sendable {
  case penalty(RecordCheck.Penalty)
  case fine(Money)
  case until(Day)

  /// Another penalty, a smaller fine or one in another currency, an earlier end of a ban.
  func isSofter(than old: RecordWeight) -> Bool {
    switch (old, self) {
    case (.penalty(let old), .penalty(let new)): old != new
    case (.fine(let old), .fine(let new)): new.currency != old.currency || new.amount < old.amount
    case (.until(let old), .until(let new)): new < old
    default: true
    }
  }
}
