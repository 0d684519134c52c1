/// Words that stand for one another so often that a difference between them is a question.
///
/// They are never taken for the same: 二级 and 乙级 may be two things, and a person decides.
enum Synonyms {
  /// Each group with the word that stands for all of it first.
  static let groups: [[String]] = [
    ["评估", "估价", "估值", "评价"], ["房地产", "房产", "不动产"], ["土地", "地产"],
    ["有限责任公司", "有限公司"], ["股份有限公司", "股份公司"], ["印刷", "印制", "印务"],
    ["维修", "修理", "维护", "保养", "维保", "检修"], ["计算机", "电脑", "微机"],
    ["物业管理", "物业服务"], ["勘察", "勘查", "勘测"], ["检测", "监测", "检验"], ["咨询", "顾问"],
    ["保安", "安保"], ["保洁", "清洁"], ["餐饮", "饮食", "膳食"], ["租赁", "出租"],
    ["销售", "经销", "出售"], ["生产", "制造"], ["研发", "开发", "研制"], ["拍卖", "拍卖业"],
    ["运输", "货运"], ["仓储", "仓库"], ["代理", "代办"], ["法律服务", "律师服务"],
    ["鉴定", "鉴证"], ["资格", "资质"], ["证书", "证件", "证明", "证"],
    ["登记", "注册"], ["备案", "报备"], ["合格", "达标"], ["良好", "优良", "良"],
    ["有", "具有", "具备"], ["是", "对", "符合"], ["及", "和", "与", "以及"],
    ["级", "等级", "等"], ["普通合伙", "一般合伙"], ["个体工商户", "个体户"],
    ["事业单位", "事业法人"], ["建筑", "建设"], ["安装", "装配"], ["食品", "食物"],
    ["办公用品", "文具"], ["设备", "器材", "装备"], ["律师事务所", "律所"], ["3a", "aaa"], ["2a", "aa"],
  ]

  /// Numerals, in either way of writing and as grades are counted.
  private static let numerals: [(words: [String], digit: String)] = [
    (["一", "壹", "弌"], "1"), (["二", "贰", "两", "弍"], "2"), (["三", "叁", "参"], "3"),
    (["四", "肆"], "4"), (["五", "伍"], "5"), (["六", "陆"], "6"), (["七", "柒"], "7"),
    (["八", "捌"], "8"), (["九", "玖"], "9"), (["〇", "零"], "0"), (["拾"], "十"),
    (["佰"], "百"), (["仟"], "千"),
    (["甲级", "甲等", "i级", "i类"], "1级"), (["乙级", "乙等", "ii级", "ii类"], "2级"),
    (["丙级", "丙等", "iii级", "iii类"], "3级"), (["丁级", "丁等", "iv级", "iv类"], "4级"),
  ]

  private struct Entry {
    let word: [Character]
    let meaning: [Character]
  }

  /// By the first character, the longest words first.
  private static let entries: [Character: [Entry]] = {
    let words = groups.flatMap { group in group.map { ($0, group[0]) } }
    let digits = numerals.flatMap { numeral in numeral.words.map { ($0, numeral.digit) } }
    return Dictionary(
      grouping: (words + digits).map { Entry(word: Array($0.0), meaning: Array($0.1)) }
    ) { $0.word[0] }
    .mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }()

  /// The text with one word for each group, read from left to right, and numerals as digits.
  static func replace(in text: String) -> [Character] {
    let characters = text.map { Traditional.simplified[$0] ?? $0 }
    var replaced: [Character] = []
    var place = 0
    while place < characters.count {
      let rest = characters[place...]
      if let entry = entries[characters[place]]?.first(where: { rest.starts(with: $0.word) }) {
        replaced += entry.meaning
        place += entry.word.count
      } else {
        if characters[place] != "的" { replaced.append(characters[place]) }
        place += 1
      }
    }
    return Numerals.written(replaced)
  }
}

/// Numbers and dates in digits: 十五 is 15, 2026年1月1日 is 2026-1-1, and 007 is 7.
private enum Numerals {
  private static let zeros: [Character: Int] = ["百": 2, "千": 3, "万": 4, "亿": 8]

  static func written(_ characters: [Character]) -> [Character] {
    var written: [Character] = []
    for (place, character) in characters.enumerated() {
      let follows = written.last?.isDigit ?? false
      let next = place + 1 < characters.count ? characters[place + 1] : nil
      let goesOn = next?.isDigit ?? false
      switch character {
      case "十": written += follows ? (goesOn ? "" : "0") : (goesOn ? "1" : "10")
      case "年", "月", "/": written.append(follows && goesOn ? "-" : character)
      case "日", "号": if !follows { written.append(character) }
      case "0" where !follows && goesOn: break
      default:
        if follows, !goesOn, let count = zeros[character] {
          written += String(repeating: "0", count: count)
        } else {
          written.append(character)
        }
      }
    }
    return written
  }
}

extension Character {
  /// An ASCII digit.
  var isDigit: Bool { isASCII && isWholeNumber }
}

/// The names of provinces: where two texts name others, they speak of other places.
enum Provinces {
  private static let names = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建",
    "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西",
    "甘肃", "青海", "宁夏", "新疆", "台湾", "香港", "澳门",
  ]

  static func differ(_ a: String, _ b: String) -> Bool {
    let (mine, its) = (names.filter(a.contains), names.filter(b.contains))
    return !mine.isEmpty && !its.isEmpty && Set(mine).isDisjoint(with: its)
  }
}
