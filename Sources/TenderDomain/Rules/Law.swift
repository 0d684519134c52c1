/// A law that rules are taken from.
public struct Law: Hashable, Sendable {
  /// As it is cited: `招标投标法`.
  public let name: String
  /// With its number or the day of the version that was read.
  public let title: String
  /// Its name in English.
  public let english: String
  /// The first and the last day of the rules taken from it; nothing where there is no limit.
  public let validFrom: Day?
  public let validTo: Day?

  public var phrase: Phrase { Phrase(zh: title, en: "\(english) (\(name))") }

  public func isInForce(on day: Day) -> Bool {
    validFrom.map { $0 <= day } ?? true && validTo.map { day <= $0 } ?? true
  }

  /// - Parameter from: as `YYYYMMDD`.
  init(_ name: String, title: String? = nil, _ english: String, from: Int? = nil) {
    self.name = name
    self.title = title ?? name
    self.english = english
    validFrom = from.map { Day(existing: $0 / 10_000, $0 / 100 % 100, $0 % 100) }
    validTo = nil
  }
}

extension Law {
  static let civilCode = Law("民法典", "Civil Code", from: 2021_01_01)
  static let holidays = Law(
    "全国年节及纪念日放假办法", title: "全国年节及纪念日放假办法（2024-11-10）", "Regulation on Public Holidays",
    from: 2025_01_01)
  static let bidding = Law(
    "招标投标法", title: "招标投标法（2017-12-27修正）", "Bidding Law", from: 2000_01_01)
  static let biddingRegulation = Law(
    "招标投标法实施条例", title: "招标投标法实施条例（2019-03-02修订）", "Bidding Regulation",
    from: 2012_02_01)
  static let henan = Law(
    "河南省实施《中华人民共和国招标投标法》办法",
    title: "河南省实施《中华人民共和国招标投标法》办法（2002-11-30）", "Henan Measures on the Bidding Law",
    from: 2003_03_01)
  static let governmentProcurement = Law(
    "政府采购法", title: "政府采购法（2014-08-31修正）", "Government Procurement Law", from: 2003_01_01)
  static let governmentRegulation = Law(
    "政府采购法实施条例", title: "政府采购法实施条例（国务院令658号）", "Government Procurement Regulation",
    from: 2015_03_01)
  static let finance87 = Law(
    "财政部令第87号", title: "财政部令第87号 政府采购货物和服务招标投标管理办法",
    "Order 87 of the Ministry of Finance", from: 2017_10_01)
  static let finance74 = Law(
    "财政部令第74号", title: "财政部令第74号 政府采购非招标采购方式管理办法",
    "Order 74 of the Ministry of Finance", from: 2014_02_01)
  static let finance94 = Law(
    "财政部令第94号", title: "财政部令第94号 政府采购质疑和投诉办法", "Order 94 of the Ministry of Finance",
    from: 2018_03_01)
  static let consultation214 = Law(
    "财库〔2014〕214号", title: "财库〔2014〕214号 竞争性磋商暂行办法", "Competitive Consultation Measures",
    from: 2014_12_31)
  static let stateFinance = Law(
    "财金〔2018〕9号", title: "财金〔2018〕9号 国有金融企业集中采购管理暂行规定",
    "Procurement Rules for State Financial Enterprises", from: 2018_03_01)
  static let appraiserSelection = Law(
    "财资〔2025〕137号", title: "财资〔2025〕137号 行政事业单位、国有企业、上市公司选聘资产评估机构管理办法",
    "Measures on Selecting Appraisal Firms", from: 2025_10_14)
  static let appraisal = Law("资产评估法", title: "资产评估法（2016-07-02）", "Appraisal Law", from: 2016_12_01)
  static let realEstateAppraisal = Law(
    "房地产估价机构管理办法", title: "房地产估价机构管理办法（建设部令142号，2013年住建部令14号、2015年修改）",
    "Measures on Real-Estate Appraisal Firms", from: 2005_12_01)
  static let housing275 = Law(
    "建房〔2016〕275号", "Notice 275 (2016) of the Ministry of Housing", from: 2016_12_01)
  static let notices10 = Law(
    "发改委令第10号", title: "发改委令第10号 招标公告和公示信息发布管理办法",
    "Order 10 of the Development and Reform Commission", from: 2018_01_01)
  static let businessEnvironment = Law(
    "优化营商环境条例", title: "优化营商环境条例（国务院令722号）", "Business Environment Regulation",
    from: 2020_01_01)
  static let fines3 = Law(
    "财库〔2022〕3号", title: "财库〔2022〕3号 “较大数额罚款”具体适用问题的意见",
    "Notice 3 (2022) of the Ministry of Finance", from: 2022_02_08)
  static let credit125 = Law(
    "财库〔2016〕125号", title: "财库〔2016〕125号 在政府采购活动中查询及使用信用记录",
    "Notice 125 (2016) of the Ministry of Finance", from: 2016_08_01)
  static let fairness38 = Law(
    "财库〔2019〕38号", title: "财库〔2019〕38号 促进政府采购公平竞争优化营商环境的通知",
    "Notice 38 (2019) of the Ministry of Finance", from: 2019_09_01)
  static let smallFirms46 = Law(
    "财库〔2020〕46号", title: "财库〔2020〕46号 政府采购促进中小企业发展管理办法",
    "Measures on Small Firms in Government Procurement", from: 2021_01_01)
  static let finance101 = Law(
    "财政部令第101号", title: "财政部令第101号 政府采购信息发布管理办法",
    "Order 101 of the Ministry of Finance", from: 2020_03_01)
  static let finance110 = Law(
    "财政部令第110号", title: "财政部令第110号 政府采购框架协议采购方式管理暂行办法",
    "Order 110 of the Ministry of Finance", from: 2022_03_01)
  static let lowPrices2 = Law(
    "财库〔2026〕2号", title: "财库〔2026〕2号 推动解决政府采购异常低价问题的通知",
    "Notice 2 (2026) of the Ministry of Finance", from: 2026_02_01)
  static let personalInformation = Law(
    "个人信息保护法", title: "个人信息保护法（2021-08-20）", "Personal Information Protection Law",
    from: 2021_11_01)

  /// Every law, by its short Chinese name. A list of its own: the rules cite laws while they are made.
  static let byName: [String: Law] = {
    let laws: [Law] = [
      .civilCode, .holidays, .bidding, .biddingRegulation, .henan, .governmentProcurement,
      .governmentRegulation, .finance87, .finance74, .finance94, .consultation214, .stateFinance,
      .appraiserSelection, .appraisal, .realEstateAppraisal, .housing275, .notices10,
      .businessEnvironment, .fines3, .credit125, .fairness38, .smallFirms46, .finance101,
      .finance110, .lowPrices2, .personalInformation,
    ]
    return Dictionary(laws.map { ($0.name, $0) }) { first, _ in first }
  }()
}
