import TenderDomain

/// Arguments that are right one by one, and make no sense together.
enum WrongUsage: Explained, Hashable {
  case argumentsUnreadable
  case noCommand
  case bytesOnTerminal
  case filterOfOne
  case despiteWithoutReason
  case reasonWithoutDespite
  case anotherFirmWithoutReason
  case reasonWithoutAnotherFirm
  case oneOfThreeCounts

  var errorCode: String {
    switch self {
    case .argumentsUnreadable: "usage.argumentsUnreadable"
    case .noCommand: "usage.noCommand"
    default: "usage.options"
    }
  }
  var kind: FailureKind { .usage }

  var message: Phrase {
    switch self {
    case .argumentsUnreadable:
      Phrase(
        zh: "读不到命令行参数，未作任何更改",
        en: "the arguments of the command cannot be read; nothing was done")
    case .bytesOnTerminal:
      Phrase(zh: "文件内容不在终端上显示", en: "a document is not shown on a terminal")
    case .noCommand: Phrase(zh: "没有写命令", en: "no command is named")
    case .filterOfOne:
      Phrase(
        zh: "--closing-within 和 --overdue 用于筛选全部项目，不能与项目编号同用",
        en: "--closing-within and --overdue choose among all tenders, not with a number")
    case .despiteWithoutReason:
      Phrase(zh: "--despite 须附理由", en: "--despite needs a reason")
    case .reasonWithoutDespite:
      Phrase(zh: "--reason 须说明针对哪条规则", en: "--reason is a reason for --despite")
    case .anotherFirmWithoutReason:
      Phrase(zh: "--another-firm 须附理由", en: "--another-firm needs a reason")
    case .reasonWithoutAnotherFirm:
      Phrase(zh: "--reason 须与 --another-firm 同用", en: "--reason is a reason for --another-firm")
    case .oneOfThreeCounts:
      Phrase(
        zh: "须写明怎样计算：--plus、--working、--until 三者取一",
        en: "say what to count: one of --plus, --working and --until")
    }
  }

  var hint: Phrase? {
    switch self {
    case .argumentsUnreadable: nil
    case .bytesOnTerminal: Phrase(zh: "加上 -o 文件名", en: "name a file with -o")
    case .noCommand: Phrase(zh: "tender --help 列出全部命令", en: "tender --help lists them")
    case .filterOfOne: Phrase(zh: "二者去掉其一", en: "leave out one of the two")
    case .despiteWithoutReason, .anotherFirmWithoutReason:
      Phrase(zh: "加上 --reason 理由", en: "add --reason TEXT")
    case .reasonWithoutDespite:
      Phrase(zh: "加上 --despite 规则，或去掉 --reason", en: "add --despite RULE, or leave it out")
    case .reasonWithoutAnotherFirm:
      Phrase(zh: "加上 --another-firm，或去掉 --reason", en: "add --another-firm, or leave it out")
    case .oneOfThreeCounts:
      Phrase(
        zh: "例如 tender days 2026-04-27 --plus 20", en: "such as tender days 2026-04-27 --plus 20")
    }
  }
}
