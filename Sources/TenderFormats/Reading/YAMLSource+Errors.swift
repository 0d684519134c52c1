import TenderDomain
import Yams

extension YAMLSource {
  /// What the library complains about, in words for the person who wrote the file, and where.
  func explain(_ error: YamlError) -> (Phrase, Position) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return explain(problem, at: Position(mark), begunAt: context.map { Position($0.mark) })
    case .duplicatedKeysInMapping(let names, let context):
      let name = names.first ?? ""
      return (.duplicateKey(name, firstLine: context.mark.line), Position(context.mark))
    default:
      return (.notYAML("\(error)"), Position(line: 1, column: 1))
    }
  }

  /// The library tells its errors apart by their texts alone.
  private func explain(
    _ problem: String, at position: Position, begunAt begin: Position?
  ) -> (Phrase, Position) {
    let here = index(of: position).map { scalars[$0] }
    switch problem {
    case "found character that cannot start any token" where here == "\t",
      "found a tab character where an indentation space is expected":
      return (.noTabs, position)
    case "found character that cannot start any token":
      return (.cannotBegin(with: here), position)
    case "mapping values are not allowed in this context":
      return (.unexpectedColon, position)
    case "could not find expected ':'":
      return (.missingColon, begin ?? position)
    case "found unexpected end of stream":
      return (.unclosedQuote, begin ?? position)
    case "did not find expected ',' or ']'":
      return (.unclosed("[", "]", from: begin), position)
    case "did not find expected ',' or '}'":
      return (.unclosed("{", "}", from: begin), position)
    case "found undefined alias":
      return (.noAnchors, position)
    case "but found another document", "did not find expected <document start>":
      return (.secondDocument, position)
    case "did not find expected key", "did not find expected '-' indicator":
      return (.wrongIndentation(from: begin), position)
    case "found invalid Unicode character escape code", "found unknown escape character":
      return (.wrongEscape, position)
    case "Maximum nesting level reached, set with yaml_set_max_nest_level())":
      return (.tooDeep, position)
    default:
      return (.notYAML(problem), position)
    }
  }
}
