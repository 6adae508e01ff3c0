import Foundation
import Testing

@testable import Training

struct RecallTests {
  @Test func `the better recall is the greater, and the numbers are those of FSRS`() throws {
    #expect(Recall.allCases == [.again, .hard, .good, .easy])
    #expect(Recall.allCases.sorted(by: >) == [.easy, .good, .hard, .again])
    #expect(try JSONEncoder().encode(Recall.allCases) == Data("[1,2,3,4]".utf8))
  }

  @Test(arguments: ["[0]", "[5]", "[\"good\"]", "[1.5]"])
  func `no other number is a recall`(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Recall].self, from: Data(json.utf8))
    }
  }
}
