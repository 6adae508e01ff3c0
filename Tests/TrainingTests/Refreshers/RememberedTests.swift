import Foundation
import Testing

@testable import Training

struct RememberedTests {
  @Test(arguments: Remembered.Kind.allCases) func `its text reads back`(kind: Remembered.Kind) {
    let what = Remembered(kind, "a:b")
    #expect(what.description == "\(kind.rawValue):a:b")
    #expect(Remembered(what.description) == what)
  }

  @Test(arguments: ["", "item", "item:", ":a", "lesson:a", "Item:a"]) func `other text is none`(
    text: String
  ) {
    #expect(Remembered(text) == nil)
  }

  @Test func `as a key in JSON it is its text`() throws {
    let values = [Remembered(.item, "a"): 1, Remembered(.scenario, "a"): 2]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(values)
    #expect(String(bytes: data, encoding: .utf8) == #"{"item:a":1,"scenario:a":2}"#)
    #expect(try JSONDecoder().decode([Remembered: Int].self, from: data) == values)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Remembered: Int].self, from: Data(#"{"a":1}"#.utf8))
    }
  }

  @Test func `ids come first in the order`() {
    #expect(Remembered(.scenario, "a") < Remembered(.item, "b"))
    #expect(Remembered(.item, "a") < Remembered(.scenario, "a"))
    #expect(!(Remembered(.item, "a") < Remembered(.item, "a")))
  }
}
