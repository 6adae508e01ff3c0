import Messages
import Testing
import Training

/// What is told inside an activity is the same in every language, whatever the words are.
struct ActivityPhrasesTests {
  @Test(arguments: Language.allCases)
  func `before an exam is told what was not done yet, and nothing else`(language: Language) {
    func told(
      _ lessons: Int, _ practices: Int, drills: Int = 7, hasTriedMock: Bool
    ) -> String {
      Phrasebook.of(language).activities.notPrepared(
        PagePhrases.Share(lessons, of: 6), PagePhrases.Share(practices, of: 4),
        PagePhrases.Share(drills, of: 7), hasTriedMock, 3, ExamPolicy())
    }
    let nothing = told(0, 1, hasTriedMock: false)
    Telling.expect(nothing, tells: ["0/6", "1/4"])
    #expect(!told(6, 1, hasTriedMock: false).contains("/6"))
    #expect(!told(0, 4, hasTriedMock: false).contains("/4"))
    Telling.expect(told(6, 4, drills: 2, hasTriedMock: true), tells: ["2/7"])
    #expect(!nothing.contains("/7"))
    Telling.expectDifferent([
      told(6, 4, drills: 0, hasTriedMock: true), nothing, told(0, 1, hasTriedMock: true),
      told(0, 4, hasTriedMock: false),
      told(0, 4, hasTriedMock: true), told(6, 1, hasTriedMock: false),
      told(6, 1, hasTriedMock: true), told(6, 4, hasTriedMock: false),
    ])
  }
}
