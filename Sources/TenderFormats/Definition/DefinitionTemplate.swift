package import TenderDomain

/// The annotated definition to start from: what `tender draft` writes.
///
/// Explanations are comments behind a key or above it. A key behind a `#` without a blank is an
/// optional one; it takes effect when the `#` is removed.
package enum DefinitionTemplate {
  /// A complete definition with dates that follow from the day of its notice.
  package static func text(in language: Language, noticeOn notice: Day) -> String {
    let dates = Dates(notice: notice)
    return switch language {
    case .zh: chinese(dates)
    case .en: english(dates)
    }
  }

  /// Three weeks for bids, one for documents: enough under every regime.
  struct Dates {
    let notice: Day

    var documentsEnd: Day { notice.adding(days: 8) }
    var enquiryEnd: Day { notice.adding(days: 10) }
    var closing: Day { notice.adding(days: 22) }
  }
}
