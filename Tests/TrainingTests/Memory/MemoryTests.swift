import Foundation
import Testing

@testable import Training

struct MemoryTests {
  @Test func `what is out of bounds is brought to the nearest`() {
    #expect(Memory(stability: 0, difficulty: 0) == Memory(stability: 0.001, difficulty: 1))
    #expect(Memory(stability: 1e9, difficulty: 11).stability == 1e9)
    #expect(Memory(stability: 1e9, difficulty: 11).difficulty == 10)
  }

  @Test(arguments: [
    Memory(stability: 0.001, difficulty: 1), Memory(stability: 0.1 + 0.2, difficulty: 10),
    Memory(stability: 53.62691, difficulty: 6.3574867),
  ])
  func `it is the same after JSON`(_ memory: Memory) throws {
    let json = try JSONEncoder().encode(memory)
    #expect(try JSONDecoder().decode(Memory.self, from: json) == memory)
  }

  @Test(arguments: [
    #"{"stability": 0, "difficulty": 5}"#, #"{"stability": 1, "difficulty": 0.9}"#,
    #"{"stability": 1, "difficulty": 10.1}"#, #"{"stability": 1}"#,
  ])
  func `JSON of what is no memory is refused`(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Memory.self, from: Data(json.utf8))
    }
  }
}
