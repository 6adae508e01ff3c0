import Testing

@testable import Content

/// A text in two, every line where it was.
struct TopLevelSectionTests {
  private func parts(_ text: String) -> (section: String?, rest: String) {
    let parts = TopLevelSection(
      "drills", among: ["format", "values"], holding: ["closed"], in: text)
    return (parts.section, parts.rest)
  }

  @Test func `each part has the lines of the other blank`() {
    let (section, rest) = parts("format: 1\ndrills:\n  a: 1\n# note\nb: 2\nvalues:\n  c: 3")
    #expect(section == "\ndrills:\n  a: 1\n# note\nb: 2\n\n")
    #expect(rest == "format: 1\n\n\n\n\nvalues:\n  c: 3")
  }

  @Test func `without the key, and in braces, all is rest`() {
    for text in ["format: 1\nvalues: {}\n", "{\nformat: 1,\ndrills: {}\n}", "", "  drills no"] {
      #expect(parts(text) == (nil, text))
    }
  }

  @Test(arguments: [" ", "  ", "\t", "\u{3000}"])
  func `the section may stand further in`(indent: String) {
    let (section, rest) = parts("format: 1\n\(indent)drills:\n  a: 1\n\(indent)values:\n  c: 3")
    #expect(section == "\n\(indent)drills:\n  a: 1\n\n")
    #expect(rest == "format: 1\n\n\n\(indent)values:\n  c: 3")
  }

  @Test func `among what belongs to another key it ends before the next of that`() {
    let (section, rest) = parts("values:\n  a: 1\n  drills:\n    b: 1\n  closed: 2\n  c: 3")
    #expect(section == "\n\n  drills:\n    b: 1\n  closed: 2\n")
    #expect(rest == "values:\n  a: 1\n\n\n\n  c: 3")
    #expect(parts("values:\n  drills:\n    b: 1\n  c: 3").rest == "values:\n\n\n  c: 3")
    #expect(parts("values:\n  a: 1\n drills:\n  b: 1").rest == "values:\n  a: 1\n\n")
  }

  @Test func `a key mistyped by one letter begins it, and a value of a like name does not`() {
    #expect(["drill", "dirlls", "Drills", "drlls"].allSatisfy { parts("\($0):\n").section != nil })
    for text in ["values:\n  bills: {}\n", "values:\n  drill_time: {}\n", "bills: 1\n"] {
      #expect(parts(text) == (nil, text))
    }
  }

  @Test func `a rest that says nothing leaves the section alone`() {
    let isAlone = { (text: String) in
      TopLevelSection("drills", among: ["format"], in: text).isAlone
    }
    #expect(isAlone("# ours\n---\n\ndrills: {}\n") && !isAlone("format: 1\ndrills: {}"))
    #expect(!isAlone("# ours\n"))
  }
}
