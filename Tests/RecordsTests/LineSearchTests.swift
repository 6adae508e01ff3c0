import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct LineSearchTests {
  private let tills: TestTills
  private var home: Home { tills.homes[0] }

  init() throws {
    tills = try TestTills(2)
    _ = try TestStore(in: tills.homes[0])
    try tills.add()
    try tills.copy(0, to: 1)
    for till in 0...1 { try tills.append(.pinSet, at: till) }
  }

  private func lines(_ till: Int) throws -> [Data] {
    try JournalFile.read(url: tills.homes[till].journal(of: tills.employee)).lines
  }

  @Test func `a line is found by its short code or its SHA-256, however they are typed`() throws {
    let line = try lines(0)[0]
    let digest = Digest(of: line)
    let code = PaperCode.short(digest)
    let expected = FoundLine(
      owner: .person(tills.employee), line: 1, digest: digest,
      at: try Event.decoded(line, number: 1, path: "").at, after: 1)
    for typed in [
      code, code.lowercased(), code.replacing("-", with: ""), code.replacing("-", with: " "),
      " \(code)\n", code.replacing("-", with: "－"), fullWidth(code), digest.hex,
      digest.hex.uppercased(), " \(digest.hex) ",
    ] {
      #expect(home.lines(named: typed) == [expected], "\(typed)")
    }
  }

  private func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
  }

  @Test func `in the store's journal too`() throws {
    let line = try #require(try JournalFile.read(url: home.storeJournal).lines.first)
    let found = home.lines(named: PaperCode.short(Digest(of: line)))
    #expect(found.map(\.owner) == [.store] && found.map(\.after) == [0])
  }

  @Test func `what a till wrote is found where it was brought in`() throws {
    let line = try lines(1)[1]
    let code = PaperCode.short(Digest(of: line))
    #expect(home.lines(named: code) == [])
    try tills.merge(1, into: 0)
    let found = try #require(home.lines(named: code).first)
    #expect(found.line == 3 && found.digest == Digest(of: line))
    #expect(try found.at == Event.decoded(line, number: 2, path: "").at)
  }

  @Test(arguments: ["", "-", "1001", "ABCD-EFG", "ABCD-EFGHJ", "王芳", "UUUU-UUUU"])
  func `what is no code finds nothing`(typed: String) {
    #expect(home.lines(named: typed) == [])
  }

  @Test func `a code of nothing here finds nothing, and a broken journal keeps nobody`() throws {
    #expect(home.lines(named: PaperCode.short(Digest(of: Data("x".utf8)))) == [])
    let other = try #require(EmployeeID("0001"))
    try AtomicFile.makeFolder(home.folder(of: other))
    try Data("x\n".utf8).write(to: home.journal(of: other))
    #expect(try home.lines(named: PaperCode.short(Digest(of: lines(0)[1]))).count == 1)
  }
}
