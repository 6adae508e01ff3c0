import Testing

@testable import Content

/// A text in two, every line where it was.
struct TopLevelSectionTests {
  private func parts(_ text: String) -> (section: String?, rest: String) {
    let parts = TopLevelSection("drills", among: ["format", "values"], in: text)
    return (parts.section, parts.rest)
  }

  @Test func `each part has the lines of the other blank`() {
    let (section, rest) = parts("format: 1\ndrills:\n  a: 1\n# note\nb: 2\nvalues:\n  c: 3")
    #expect(section == "\ndrills:\n  a: 1\n# note\nb: 2\n\n")
    #expect(rest == "format: 1\n\n\n\n\nvalues:\n  c: 3")
  }

  @Test func `without the key, and in braces, all is rest`() {
    for text in ["format: 1\nvalues: {}\n", "{\nformat: 1,\ndrills: {}\n}", "", "  drills: {}"] {
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
