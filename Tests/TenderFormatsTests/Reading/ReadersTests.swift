import TenderDomain
import TenderFormats
import Testing

private enum Method: String, CaseIterable {
  case open, selective, limited
}

@Suite struct ReadersTests {
  @Test func `a key nobody asked for is a fault with the nearest unused key`() {
    let found = faults(in: "titel: a\nnumber: 1\ncolour: red\n") { root in
      (root.required("title")?.text(), root.optional("number")?.text())
    }
    #expect(
      found == [
        "t.yaml:1: title: is missing",
        "t.yaml:1: titel: there is no such key; did you mean “title”?",
        "t.yaml:3: colour: there is no such key",
      ])
  }

  @Test func `a word that is no choice is a fault with the choices and the nearest`() throws {
    #expect(try read("method: limited") { $0.required("method")?.choice(Method.self) } == .limited)
    #expect(
      faults(in: "method: slective") { $0.required("method")?.choice(Method.self) } == [
        "t.yaml:1: method: read “slective”, expected one of open, selective, limited; "
          + "did you mean “selective”?"
      ])
  }

  @Test func `every fault of a file is told, in the order of its lines`() {
    let text = """
      items:
        - {id: a, copies: 0}
        - b
        - {copies: 1}
      method: closed
      contact: 齐老师
      """
    let found = faults(in: text) { root in
      let contact = root.required("contact")?.mapping { $0.required("name")?.text() }
      let items = root.required("items")?.list { item in
        item.mapping { m in (m.required("id")?.text(), m.optional("copies")?.integer(in: 1...9)) }
      }
      return (contact, items, root.optional("method")?.choice(Method.self))
    }
    #expect(
      found == [
        "t.yaml:2: items[0].copies: read “0”, expected a whole number from 1 to 9",
        "t.yaml:3: items[1]: read “b”, expected a mapping (key: value)",
        "t.yaml:4: items[2].id: is missing",
        "t.yaml:5: method: read “closed”, expected one of open, selective, limited",
        "t.yaml:6: contact: read “齐老师”, expected a mapping (key: value)",
      ])
  }

  @Test func `a value of the domain tells what would be right`() {
    struct Day {
      init(parsing text: String) throws {
        throw InvalidValue("30", expected: Phrase(zh: "1至28", en: "a day from 1 to 28"))
      }
    }
    #expect(
      faults(in: "a:\n- 2026-02-30\n") { $0.required("a")?.list { $0.value(Day.init(parsing:)) } }
        == ["t.yaml:2: a[0]: read “30”, expected a day from 1 to 28"])
  }

  @Test func `a list may be required to have items`() throws {
    #expect(try read("a: []") { $0.required("a")?.texts() } == [])
    #expect(
      faults(in: "a: []") { $0.required("a")?.texts(atLeast: 1) }
        == ["t.yaml:1: a: read a list, expected a list of at least 1"])
    #expect(
      faults(in: "a: [b, ]\nc: [~]\nd: e") { root in
        ["a", "c", "d"].map { root.required($0)?.texts() }
      } == [
        "t.yaml:2: c[0]: read nothing, expected a text",
        "t.yaml:3: d: read “e”, expected a list",
      ])
  }

  @Test func `one of several forms is found by its key`() throws {
    func form(_ text: String) -> [String] {
      faults(in: text) { root in
        root.required("expect")?.mapping { m in
          m.form(among: ["fact", "certificate"])?.value.text()
        }
      }
    }
    #expect(form("expect: {fact: a}") == [])
    #expect(form("expect: {fact: a, is: b}") == ["t.yaml:1: expect.is: there is no such key"])
    #expect(
      form("expect:\n  fcat: a\n  is: b\n") == [
        "t.yaml:2: expect: needs one of the keys fact, certificate; did you mean “fact”?"
      ])
    #expect(
      form("expect: {fact: a, certificate: b, is: c}") == [
        "t.yaml:1: expect: only one of these keys can be there: fact, certificate"
      ])
  }

  @Test func `a mapping with keys of the user's own keeps their order and lines`() throws {
    let facts = try read("facts:\n  b: 1\n  a: [x]\n") { root in
      root.required("facts")?.entries { key, value in key.text().map { ($0, value.shape) } }
    }
    #expect(facts.map(\.0) == ["b", "a"])
    #expect(facts.map(\.1) == [.scalar, .list])
    #expect(
      faults(in: "facts:\n  b: 1\n  '': 2\n") { root in
        root.required("facts")?.entries { key, _ in key.text() }
      } == ["t.yaml:3: facts.: must not be empty"])
  }

  @Test func `a fault of the caller's own has its line and path`() {
    let found = faults(in: "a:\n  b: 1\n") { root in
      root.required("a")?.mapping { m in
        m.required("b")?.fault(Phrase("no"), suggestion: Phrase("yes"))
        m.fault(Phrase("nor this"))
        return true
      }
    }
    #expect(found == ["t.yaml:2: a.b: no; yes", "t.yaml:2: a: nor this"])
  }

  @Test func `a file that yields no value has a fault`() {
    #expect(faults(in: "{}") { _ in String?.none } == ["t.yaml:1: the file is not complete"])
  }

  @Test func `JSON reads like YAML`() throws {
    let text = #"{"title":"房地产评估","copies":2,"name":"\ud842\udfb7\\ud842\/","list":[1.50,null]}"#
    let value = try read(text) { root in
      (
        title: root.required("title")?.text(), copies: root.required("copies")?.integer(in: 1...9),
        name: root.required("name")?.text(), count: root.required("list")?.list(\.shape)
      )
    }
    #expect(value.title == "房地产评估")
    #expect(value.copies == 2)
    #expect(value.name == "𠮷\\ud842/")
    #expect(value.count == [.scalar, .absent])
  }
}
