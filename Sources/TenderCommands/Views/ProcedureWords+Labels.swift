import TenderDomain

/// What stands before or above a value, in the words of a method.
extension ProcedureWords {
  /// 招标项目, 采购项目.
  var projectLabel: Phrase { Phrase(zh: "\(procurement.zh)项目", en: "Tender") }
  var bidderLabel: Phrase { bidder.asLabel }
  /// The number under which something was handed in.
  var bidLabel: Phrase { Phrase(zh: isTender ? "投标编号" : "响应编号", en: bid.asLabel.en) }
  var receiptLabel: Phrase {
    Phrase(zh: isTender ? "投标回执" : "响应文件回执", en: "Receipt for a \(bid.en)")
  }

  /// That nothing was handed in.
  var none: Phrase { Phrase(zh: isTender ? "尚无投标" : "尚无响应文件", en: "No \(bids.en) yet") }
}

extension Phrase {
  /// With a capital in English.
  var asLabel: Phrase { Phrase(zh: zh, en: en.prefix(1).uppercased() + en.dropFirst()) }
}
