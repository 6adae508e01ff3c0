import Testing

@testable import Content

struct DoubledKeysTests {
  /// The places of the later `a`s, the first being at `line` and `column`.
  private func places(_ text: String, _ line: Int, _ column: Int) -> [String] {
    DoubledKeys(in: text).hiding("a", after: line, column)?.places
      .map { "\($0.line):\($0.column)" } ?? []
  }

  @Test func `in a block, keys of the same column are found, and no others`() {
    let text = """
      a: 1
      b:
        a: of another mapping
      # a: a comment
      c: |
        a: text
      a: 2

      "a" : 3
      ab: 4
      """
    #expect(places(text, 1, 1) == ["7:1", "9:1"])
  }

  @Test func `a block ends where its indentation ends`() {
    let text = "- a: 1\n  b: 2\n- a: 3\n  a: 4\n"
    #expect(places(text, 1, 3) == [])
    #expect(places(text, 3, 3) == ["4:3"])
  }

  @Test func `between braces, keys of the same depth are found, and no others`() {
    let text = "x: {a: 1, b: {a: 2}, c: [a, a], d: ', a: 5', e: \"\\\", a: 6\",\n  a: 3}, a: 4"
    #expect(places(text, 1, 5) == ["2:3"])
  }

  @Test func `what is hidden keeps its place and is recognised`() throws {
    let hidden = try #require(DoubledKeys(in: "a: 1\na: 2").hiding("a", after: 1, 1))
    #expect(hidden.text.count == 9 && hidden.text.hasPrefix("a: 1\n"))
    #expect(DoubledKeys.isHidden(String(hidden.text.dropFirst(5).prefix(1))))
    #expect(!DoubledKeys.isHidden("a"))
  }
}
