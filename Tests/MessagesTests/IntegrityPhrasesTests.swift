import Foundation
import Integrity
import Records
import Testing
import Training

@testable import Messages

/// What `verify`, `merge` and `doctor` tell is the same in every language, whatever the words are.
struct IntegrityPhrasesTests {
  private struct Unforeseen: Error {}

  /// Each kind of finding, with what must be told of it.
  private static let findings: [(Finding.Kind, [String])] = [
    (.broken(line: 31, offset: 4711, .notJSON), ["31", "4711"]),
    (.broken(line: 31, offset: 4711, .missingField("seq")), ["31", "4711", "seq"]),
    (.broken(line: 31, offset: 4711, .repeatedField("prev")), ["31", "4711", "prev"]),
    (.broken(line: 31, offset: 4711, .wrongSequence(expected: 30, found: 35)), ["30", "35"]),
    (.tornTail(bytes: 77), ["77"]), (.tornFile(path: "x.torn", bytes: 77), ["x.torn", "77"]),
    (.scorecardMissing, []), (.scorecardBehind(lines: 12), ["12"]), (.scorecardWrong, []),
    (.scorecardAhead(noted: 40, found: 38), ["40", "38"]), (.pinFileMissing, ["reset-pin"]),
    (.permissions(path: "a/b", mode: 0o644, right: 0o600), ["a/b", "644"]),
    (.link(path: "a/link"), ["a/link"]), (.leftover(path: "a.tmp"), ["a.tmp"]),
    (.strange(path: "a/strange"), ["a/strange"]), (.archiveDamaged(path: "z.json"), ["z.json"]),
    (.archiveMissing(hex: String(repeating: "ab", count: 32)), ["abababab"]),
    (.keyMissing(key: "9001-1"), ["9001-1"]), (.badCertificate(key: "9001-2"), ["9001-2"]),
    (.keyOfLeaver(key: "9001-3"), ["9001-3", "keys revoke"]), (.damagedList("l.txt"), ["l.txt"]),
    (.missingJournal(list: "m.txt", lines: 52), ["m.txt", "52"]), (.erasedStillHere, ["erase"]),
    (.unknownZone("Asia/Nowhere"), ["Asia/Nowhere"]), (.networkDisk, []),
  ]

  @Test(arguments: Language.allCases)
  func `each finding tells where and how much, and is like no other`(language: Language) throws {
    let day = try Telling.day("2026-11-24")
    let at = try #require(Timestamp("2026-11-24T09:00:00.000+08:00"))
    let dated: [(Finding.Kind, [String])] = [
      (.lostList(day: day, key: "9001-4"), ["2026-11-24", "9001-4"]),
      (.clockJump(.back, line: 17, at: at), ["17", "2026-11-24"]),
      (.clockJump(.ahead, line: 17, at: at), ["17", "2026-11-24"]),
    ]
    let words = Phrasebook.of(language).integrity
    var sentences: [String] = []
    for (kind, facts) in Self.findings + dated {
      let sentence = words.finding("1001", Finding(owner: nil, kind: kind))
      Telling.expect(sentence, tells: facts + ["1001"])
      sentences.append(sentence)
    }
    Telling.expectDifferent(sentences)
  }

  @Test(arguments: Language.allCases)
  func `of a number that fell, it is told which was before`(language: Language) throws {
    let words = Phrasebook.of(language).integrity
    let sentence = words.finding(
      nil, Finding(owner: nil, kind: .scorecardAhead(noted: 40, found: 38)))
    let (noted, found) = try (
      #require(sentence.range(of: "40")), #require(sentence.range(of: "38"))
    )
    #expect(noted.lowerBound < found.lowerBound, "\(sentence)")
  }

  @Test(arguments: Language.allCases)
  func `what verify says names the journal, the list, the key and the day`(
    language: Language
  ) throws {
    let (words, day) = (Phrasebook.of(language).integrity, try Telling.day("2026-11-24"))
    Telling.expect(words.whole("1001", 31, "7F3K-9QWT"), tells: ["1001", "31", "7F3K-9QWT"])
    Telling.expect(
      words.signedUpTo(31, day, "9001-1", 7), tells: ["31", "2026-11-24", "9001-1", "7"])
    #expect(words.signedUpTo(31, day, "9001-1", 0) != words.signedUpTo(31, day, "9001-1", 7))
    Telling.expect(words.missing(31, "l.txt", true), tells: ["31", "l.txt"])
    #expect(words.missing(31, "l.txt", true) != words.missing(31, "l.txt", false))
    Telling.expect(words.lostList(day, "9001-1"), tells: ["2026-11-24", "9001-1"])
    Telling.expect(words.fileSigned("x", "9001-1", "ab12"), tells: ["x", "9001-1", "ab12"])
    Telling.expect(words.fileSignerRevoked(day, "lost"), tells: ["2026-11-24", "lost"])
    Telling.expect(words.foundList("l.txt", day, 7), tells: ["l.txt", "2026-11-24", "7"])
    Telling.expect(
      words.headsLine(day, "城东店", 7, 52, "ab12"), tells: ["2026-11-24", "城东店", "7", "52", "ab12"])
    Telling.expect(words.headsSigned("9001-1", "heads/x"), tells: ["9001-1", "heads/x"])
  }

  @Test(arguments: Language.allCases)
  func `what merging did tells how much, and which side is meant`(language: Language) {
    let words = Phrasebook.of(language).integrity
    let outcomes: [(Merge.Outcome, [String])] = [
      (.nothingNew, []), (.continued(events: 12), ["12"]),
      (.forked(events: 12, common: 0), ["12"]), (.forked(events: 12, common: 34), ["12", "34"]),
      (.conflict(ours: "王芳", theirs: "李娜"), ["王芳", "李娜"]), (.refused(Unforeseen()), []),
      (.brokenHere(Unforeseen()), []), (.erasedHere, []), (.erasedThere, []),
    ]
    var sentences: [String] = []
    for (outcome, facts) in outcomes {
      let sentence = words.merged("1001", outcome)
      Telling.expect(sentence, tells: facts + ["1001"])
      sentences.append(sentence)
    }
    Telling.expectDifferent(sentences)
  }
}
