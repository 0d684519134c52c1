extension Rule {
  /// Every rule the program knows, law by law.
  public static let all: [Rule] =
    civilCode + holidays + biddingLaw + biddingRegulation + henan + governmentProcurement
    + governmentRegulation + finance87 + finance74 + consultation214 + finance94
    + stateFinance + appraiserSelection + appraisal + realEstateAppraisal

  public static func named(_ id: String) -> Rule? {
    byName[id]
  }

  private static let byName = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
