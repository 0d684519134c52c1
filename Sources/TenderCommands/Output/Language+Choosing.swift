package import TenderDomain

extension Language {
  /// The language of texts: the option, else `LC_ALL`, `LC_MESSAGES`, `LANG`, else English.
  ///
  /// The first variable that is not empty decides (POSIX.1-2017, Base Definitions, section 8.2).
  package static func chosen(option: Language?, environment: [String: String]) -> Language {
    if let option { return option }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let name = locale?.prefix { $0.isLetter }.lowercased()
    return name == "zh" ? .zh : .en
  }
}
