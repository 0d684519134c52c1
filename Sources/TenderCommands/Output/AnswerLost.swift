package import TenderDomain

/// A change was made, and only its answer could not be given.
package struct AnswerLost: Explained, Hashable {
  let failure: OutputFailure
  /// How to see it again.
  let again: Phrase

  package let errorCode = "output.answerLost"
  package var kind: FailureKind { failure.kind }

  package var message: Phrase {
    Phrase(
      zh: "已办理；只是\(failure.message.zh)",
      en: "it is done, but its answer is lost: \(failure.message.en)")
  }

  package var hint: Phrase? {
    Phrase(zh: "不要重复办理；\(again.zh)", en: "do not do it again; \(again.en)")
  }
}
