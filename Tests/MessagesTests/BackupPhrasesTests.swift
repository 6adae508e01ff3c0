import Foundation
import Integrity
import Records
import Testing
import Training

@testable import Messages

struct BackupPhrasesTests {
  private static let problems: [BackupProblem] = [
    .nothingToBackUp(path: "home"), .exists(path: "x.gz"), .isFolder(path: "stick"),
    .noFolder(path: "stick"), .insideHome(path: "home/x.gz"), .noFile(path: "x.gz"), .notABackup,
    .newerFormat(2), .unsafeMember("../x"), .foreignMember("x"), .damagedMember("x"), .tooLarge,
    .interrupted,
  ]

  @Test(arguments: problems, Language.allCases)
  func `every problem says what to do`(problem: BackupProblem, language: Language) {
    let sentence = Phrasebook.of(language).backups.problem(problem, "x.gz")
    let advice =
      language == .zh
      ? ["请"] : ["Look", "look", "Choose", "Name", "Put", "Take", "Update", "find out", "Run"]
    #expect(advice.contains { sentence.contains($0) }, "\(sentence)")
    #expect(!sentence.contains("nil") && !sentence.contains("Optional"))
  }

  @Test func `one is one in English`() {
    let words = Phrasebook.of(.en).backups
    #expect(words.relation("1001", .older(lost: 1)).contains("1 event would"))
    #expect(words.relation("1001", .onlyHere(lost: 2)).contains("2 events would"))
  }
}
