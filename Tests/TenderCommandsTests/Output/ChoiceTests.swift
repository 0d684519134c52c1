import TenderCommands
import TenderDomain
import Testing

struct LanguageChoiceTests {
  @Test(
    arguments: [
      ([:], Language.en), (["LANG": "zh_CN.UTF-8"], .zh), (["LANG": "zh"], .zh),
      (["LANG": "zh-Hans"], .zh), (["LANG": "ZH_TW"], .zh), (["LANG": "C.UTF-8"], .en),
      (["LANG": "de_DE.UTF-8"], .en), (["LANG": "zha_CN"], .en), (["LANG": ""], .en),
      (["LC_ALL": "zh_CN", "LANG": "en_US"], .zh), (["LC_ALL": "C", "LANG": "zh_CN"], .en),
      (["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"], .zh),
      (["LC_MESSAGES": "en_US", "LANG": "zh_CN"], .en),
    ] as [([String: String], Language)])
  func `follows the locale`(environment: [String: String], language: Language) {
    #expect(Language.chosen(option: nil, environment: environment) == language)
  }

  @Test func `is the option where there is one`() {
    #expect(Language.chosen(option: .en, environment: ["LC_ALL": "zh_CN"]) == .en)
    #expect(Language.chosen(option: .zh, environment: [:]) == .zh)
  }
}

struct ColorChoiceTests {
  @Test(
    arguments: [
      (ColorChoice.auto, [:], true, true), (.auto, [:], false, false),
      (.auto, ["NO_COLOR": "1"], true, false), (.auto, ["NO_COLOR": ""], true, true),
      (.auto, ["TERM": "dumb"], true, false), (.auto, ["TERM": "xterm-256color"], true, true),
      (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true), (.never, [:], true, false),
    ] as [(ColorChoice, [String: String], Bool, Bool)])
  func `is made of option, environment and terminal`(
    choice: ColorChoice, environment: [String: String], isTerminal: Bool, colours: Bool
  ) {
    let palette = choice.palette(environment: environment, isTerminal: isTerminal)
    #expect(palette.enabled == colours)
  }
}
