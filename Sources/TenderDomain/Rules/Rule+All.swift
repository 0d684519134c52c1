extension Rule {
  /// Every rule the program knows, law by law.
  public static let all: [Rule] =
    timeRules + biddingRules + governmentRules + governmentNotices
    + stateFinance + appraiserSelection + appraisal + realEstateAppraisal + privacy

  private static let timeRules: [Rule] = civilCode + holidays
  private static let biddingRules: [Rule] =
    biddingLaw + biddingRegulation + bidsToWatch + notices10 + businessEnvironment + henan
  private static let governmentRules: [Rule] =
    governmentProcurement + governmentRegulation + governmentBidders + finance87 + contentOf87
    + finance74 + otherMethods + consultation214 + consultations + finance94
  private static let governmentNotices: [Rule] =
    fines3 + credit125 + fairness38 + smallFirms46 + finance101 + finance110 + lowPrices2

  public static func named(_ id: String) -> Rule? {
    byName[id]
  }

  private static let byName = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
