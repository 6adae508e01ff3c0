import Testing

@testable import countersign

@Suite struct VerbTests {
  private func meant(_ word: String) -> String {
    switch Verb.matching(word) {
    case .verb(let verb): verb.english
    case .ambiguous(let verbs): verbs.map(\.english).sorted().joined(separator: "|")
    case .none(let nearest): "?" + (nearest?.english ?? "")
    }
  }

  @Test(arguments: Verb.allCases)
  func everyNameMeansItsVerb(_ verb: Verb) {
    for name in verb.names { #expect(meant(name) == verb.english) }
  }

  @Test func namesAreAllDifferent() {
    let names = Verb.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("ＫＳ", "exam"), ("Learn", "learn"), ("scen", "scenario"), ("模拟", "mock"), ("？", "help"),
    ("l", "lang|learn|lookup"), ("学系", "?learn"), ("exma", "?exam"), ("xyzzy-plugh", "?"),
    ("exit", "quit"), ("lrn", "?learn"), ("languge", "?lang"),
  ])
  func wordsAreTakenByMeaning(_ word: String, _ expected: String) {
    #expect(meant(word) == expected)
  }
}
