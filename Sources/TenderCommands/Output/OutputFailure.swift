package import TenderDomain

/// The answer could not be given.
package enum OutputFailure: Explained, Hashable {
  /// The disk behind the output is full, or the quota is used up.
  case full
  /// - Parameter errno: the number of the system's error.
  case failed(errno: Int32)
  /// A file of that name is there, and nothing is overwritten.
  case exists(String)
  case cannotCreate(String, reason: Phrase)
  /// CSV was asked for where the answer is no list, YAML where no command reads it, or a paper.
  case noSuchForm(OutputFormat)

  package var errorCode: String {
    switch self {
    case .full: "output.full"
    case .failed: "output.failed"
    case .exists: "output.exists"
    case .cannotCreate: "output.cannotCreate"
    case .noSuchForm(.csv): "usage.notAList"
    case .noSuchForm(.yaml): "usage.notAFile"
    case .noSuchForm: "usage.notAPaper"
    }
  }

  package var kind: FailureKind {
    switch self {
    case .full, .failed: .inputOutput
    case .exists, .cannotCreate: .cannotCreate
    case .noSuchForm: .usage
    }
  }

  package var message: Phrase {
    switch self {
    case .full:
      Phrase(zh: "无法写出结果：磁盘已满", en: "cannot write the output: the disk is full")
    case .failed(let errno):
      Phrase(
        zh: "无法写出结果：系统错误 \(errno)", en: "cannot write the output: system error \(errno)")
    case .exists(let path):
      Phrase(zh: "文件 \(path) 已存在，未作改动", en: "\(path) is there already, and stays as it is")
    case .cannotCreate(let path, let reason):
      Phrase(zh: "无法新建 \(path)：\(reason.zh)", en: "cannot make \(path): \(reason.en)")
    case .noSuchForm(.csv):
      Phrase(zh: "该命令的结果不是列表，不能输出为 csv", en: "the answer is no list and has no csv form")
    case .noSuchForm(let format):
      Phrase(zh: "该命令的结果没有 \(format.rawValue) 形式", en: "the answer has no \(format.rawValue) form")
    }
  }

  package var hint: Phrase? {
    switch self {
    case .full: Phrase(zh: "请腾出空间后重试", en: "free some space and run it again")
    case .exists: Phrase(zh: "请换一个文件名", en: "choose another name")
    case .failed, .cannotCreate: nil
    case .noSuchForm: Phrase(zh: "请改用 --format json", en: "use --format json")
    }
  }
}
