import Foundation
import Integrity
import Records
import Testing
import Training

@testable import Messages

/// Nobody is told “error” without being told what to do next.
@Suite struct RecordPhrasesTests {
  private struct Unforeseen: Error {}

  private static let errors: [any Error] = [
    RecordProblem.notInArchive(String(repeating: "a", count: 64)),
    RecordProblem.archiveDamaged("x.json"), RecordProblem.movedElsewhere,
    RecordProblem.notUnderstood(path: "journal.jsonl", line: 3),
    RecordProblem.newerFormat(path: "journal.jsonl", version: 9),
    JournalError.locked, JournalError.notAFile(path: "journal.jsonl"),
    JournalError.notRead(errno: EIO), JournalError.notWritten(errno: ENOSPC),
    JournalError.notWritten(errno: 12345),
    JournalError.broken(line: 3, offset: 99, reason: .notJSON),
    JournalError.staleHead, JournalError.unfitLine(.notOneLine),
    FileError.notWritten(path: "scorecard.json", errno: EACCES),
    FileError.notRead(path: "scorecard.json", errno: EACCES), Unforeseen(),
  ]

  @Test(arguments: errors.indices, Language.allCases)
  func everyErrorIsASentenceThatSaysWhatToDo(_ index: Int, _ language: Language) {
    let error = Self.errors[index]
    let sentence = Phrasebook.of(language).records.explanation(error)
    #expect(sentence.hasSuffix(language == .zh ? "。" : "."), "\(sentence)")
    for raw in ["JournalError", "Unforeseen()", "staleHead", "errno", "nil", "Optional"] {
      #expect(!sentence.contains(raw), "\(sentence)")
    }
    let advice =
      language == .zh
      ? ["请", "回到"]
      : ["ask", "Ask", "Close", "Restore", "restore", "Update", "Start", "Go on", "make"]
    #expect(advice.contains { sentence.contains($0) }, "\(sentence)")
  }

  @Test(arguments: Language.allCases)
  func `each reason why a file could not be written is told apart`(language: Language) {
    let words = Phrasebook.of(language).records
    let sentences = [ENOSPC, EFBIG, EACCES, EROFS, EIO, ENOENT, ENOTDIR, EMFILE].map {
      words.explanation(FileError.notWritten(path: "x", errno: $0))
    }
    for sentence in sentences { Telling.expect(sentence, tells: ["x"]) }
    Telling.expectDifferent(sentences)
    #expect(
      words.explanation(FileError.notWritten(path: "x", errno: EIO))
        != words.explanation(FileError.notRead(path: "x", errno: EIO)))
  }
}
