import TenderDomain
import TenderFormats

// Values from the command line: cleaned as every text at the border is, then parsed.

extension Tender.Number {
  init(argument: String) throws {
    try self.init(parsing: argumentText(argument))
  }
}

extension OrganisationIdentifier {
  init(argument: String) throws {
    try self.init(parsing: argumentText(argument))
  }
}

extension Identifier {
  init(argument: String) throws {
    try self.init(parsing: argumentText(argument))
  }
}

extension Text {
  init(argument: String) throws {
    try self.init(parsing: argumentText(argument))
  }
}
