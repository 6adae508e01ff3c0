import Foundation
import Integrity
import Samples
import Testing
import Training

@testable import Records

/// Writes each kind of record that the conversation writes seldom, for `make oracles` to look at, and
/// makes sure that our own readers find it whole.
@Suite struct RecordSamplesTests {
  private let test: TestHome
  private let manager: EmployeeID
  private let passphrase = "a passphrase of the tests"

  init() throws {
    test = try TestHome()
    manager = try #require(EmployeeID("9001"))
  }

  private func name(_ text: String) throws -> PersonName { try #require(PersonName(text)) }

  private func roster() -> Roster { Roster(test.home, at: test.now()) }

  private func types(_ owner: JournalOwner) throws -> [String] {
    struct Line: Decodable { let type: String }
    return try JournalFile.read(url: test.home.journal(of: owner)).lines.map {
      try JSONDecoder().decode(Line.self, from: $0).type
    }
  }

  @Test func whatAManagerDoesToTheRoster() throws {
    let store = try #require(StoreName("城南店 2 号"))
    let hired = try #require(Day("2026-11-02"))
    try roster().add(manager, name: name("陈店长"), role: .manager, by: nil)
    try roster().add(
      test.employee, name: name("王 芳"), store: store, hired: hired, by: manager)
    _ = try roster().confirm(test.employee, name: name("王芳"), by: manager)
    _ = try roster().give(test.employee, role: .trainer, by: manager)
    _ = try roster().disable(test.employee, reason: "离职", by: manager)
    _ = try roster().enable(test.employee, reason: "回来了 / \"back\"", by: manager)
    _ = try roster().resetPIN(of: test.employee, reason: "忘了", by: manager)
    let card = try test.record().card
    #expect(card.name == "王芳" && card.isConfirmed && card.role(on: test.now().day) == .trainer)
    #expect(
      try types(.person(test.employee)) == [
        "added", "employed", "confirmed", "employed", "left", "returned", "pinReset",
      ])
    #expect(try Verification(in: test.home).isGood)
  }

  @Test func aPINAndTheWrongTriesAtIt() throws {
    let record = try test.record()
    try record.append(
      .added(EventBody.Added(name: "王芳", confirmed: false, employee: test.employee)),
      at: test.now())
    let keeper = PINKeeper(test.employee, in: test.home)
    try keeper.set("2580")
    try record.append(.pinSet, at: test.now())
    try record.save()
    #expect(try keeper.check("2581", at: test.now().date) == .wrong(pause: 0))
    #expect(try test.record().card.hasPIN)
  }

  @Test func everyActivityAndFlag() throws {
    let record = try test.record()
    for subject: Subject in [
      .lesson(Samples.lesson.asking(certainty: true)), .scenario(Samples.scenario),
      .practice(Samples.drill(.prompted)), .exam(Samples.form(3)),
      .mock(Samples.form(2, interaction: Samples.slip)),
      .mistakes(
        Mistakes(items: Samples.interactions.prefix(Mistakes.most).enumerated().map(numbered))),
    ] {
      var session = try record.begin(subject, seed: Samples.seed, at: test.now())
      _ = try record.take(.hint, in: &session, at: test.now())
      try record.pause(session, at: test.now())
      let open = try #require(record.card.open.last)
      session = try record.resume(open, at: test.now())
      try reply(to: &session, in: record)
      #expect(record.card.open.isEmpty)
    }
    try record.save()
    #expect(record.card.lessons.count == 1 && record.card.scenarios.count == 1)
    #expect(record.card.practices["drill"]?.prompted == 1)
    #expect(try test.record().replayed(#require(try starts(record).last)).activity.prompt == nil)
  }

  private func numbered(_ offset: Int, _ interaction: any Interaction) -> Item {
    Samples.item("kind-\(offset)", interaction)
  }

  private func starts(_ record: EmployeeRecord) throws -> [EventBody.Started] {
    try record.events().compactMap {
      if case .started(let started) = $0.body { started } else { nil }
    }
  }

  /// Answers the first question wrongly, if that can be, and everything else rightly.
  private func reply(to session: inout LiveSession, in record: EmployeeRecord) throws {
    var (isFirst, done) = (true, 0)
    while let question = session.activity.prompt?.question {
      let line: String
      switch question {
      case .item(let item, _, _):
        let examples = item.interaction.examples(seed: Samples.seed.derived(for: item.id))
        let index = session.number(of: isFirst ? "wrong" : "right")
        line = index == "?" ? examples.right.first ?? "" : index
        isFirst = false
      case .certainty: line = "1"
      case .decision(_, _, let offers):
        line = String((offers.firstIndex { $0.id == "charge" } ?? 0) + 1)
      case .act(let scene):
        // Another amount first, and the card too early.
        line =
          isFirst
          ? "give-card" : Samples.lines(of: session.activity)[min(done, 3)]
        done += isFirst ? 0 : 1
        isFirst = false
        #expect(scene.mode == .prompted)
      }
      _ = try record.take(.line(line), in: &session, at: test.now())
    }
  }

  @Test func anExamWhoseTimeIsUpAndOneThatIsGivenUp() throws {
    let record = try test.record()
    var session = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    let late = Timestamp(date: test.now().date.addingTimeInterval(3600), offset: 8 * 3600)
    _ = try record.take(.timeUp, in: &session, at: late)
    #expect(record.card.exams["exam"]?.first?.result?.ranOutOfTime == true)
    _ = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: late)
    try record.abandon(try #require(record.card.open.first), at: late)
    try record.save()
    #expect(record.card.exams["exam"]?.count == 2 && record.card.open.isEmpty)
  }

  @Test func aFlagItsAnswerAndThatItWasRead() throws {
    let record = try test.record()
    var session = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    let item = try #require(session.subject.items.first)
    _ = try record.take(.line(session.number(of: "wrong")), in: &session, at: test.now())
    let flag = try record.append(
      .flagged(
        EventBody.Flagged(
          session: session.started.session, about: item.id, revision: item.revision,
          answer: record.latestAnswer(to: item.id, in: session.started.session),
          words: "两个都对")), at: test.now())
    try record.append(
      .flagAnswered(EventBody.FlagAnswered(flag: flag.id, words: "已改")), at: test.now(),
      by: manager)
    try record.append(
      .flagAnswerRead(EventBody.FlagAnswerRead(flag: flag.id)), at: test.now())
    try record.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    try record.save()
    #expect(record.card.flags.first?.reply?.wasRead == true)
  }

  @Test func clocksThatJumpAndALineThatWasTorn() throws {
    let record = try test.record()
    let start = test.now()
    for days in [0.0, 400, 0] {
      try record.append(
        .languageChosen(EventBody.LanguageChosen(language: .zh)),
        at: Timestamp(
          date: start.date.addingTimeInterval(days * 86_400), offset: -(3 * 3600 + 1800)))
    }
    try (test.journal() + Data(#"{"v":1,"se"#.utf8)).write(to: test.home.journal(of: test.employee))
    try test.record().append(
      .pinReset(EventBody.PINReset(reason: "?")), at: test.now(), by: manager)
    #expect(try record.events().map(\.clock) == [nil, .ahead, .back, nil, nil])
    #expect(try types(.person(test.employee)).suffix(2) == ["tornTail", "pinReset"])
  }

  @Test func theStoreItsKeysAndAnErasure() throws {
    let record = try StoreRecord(in: test.home)
    let root = SigningKey()
    let signer = SigningKey()
    let settings = StoreEventBody.Settings(
      name: "城南店", language: .zh, timeZone: "Asia/Shanghai")
    func write(_ body: StoreEventBody) throws {
      try record.append(body, at: test.now(), by: manager)
    }
    func issue() -> KeyIssue { KeyIssue(record, at: test.now()) }
    try record.keyring.keep(root, as: Keyring.root, passphrase: passphrase)
    try write(
      .setUp(
        StoreEventBody.SetUp(
          store: UUID(), settings: settings, manager: manager, rootKey: root.publicKey)))
    try write(
      .settingsChanged(
        StoreEventBody.Settings(
          name: "South Gate", language: .en, timeZone: "America/Argentina/Buenos_Aires")))
    let key = try issue().issue(
      to: manager, signer, passphrase: passphrase, by: root, author: manager)
    try issue().relock(key, signer, passphrase: passphrase, with: .recoverySheet, author: manager)
    let list = try test.home.headsList(on: test.now().day).list
    try test.home.keep(list, signature: signer.signature(of: Data(list.text.utf8)))
    try roster().add(test.employee, name: name("王芳"), by: manager)
    try roster().erase(
      test.employee, reason: "本人要求", by: manager, key: key, signer: signer, in: record)
    // One that nobody signed is written, and does not count.
    try write(
      .erased(
        StoreEventBody.Erased(
          journal: Digest(of: Data("first line".utf8)), lines: 12, reason: "本人要求",
          statement: nil)))
    try issue().revoke(key, reason: "丢了", by: root, author: manager)
    try (Data(contentsOf: test.home.storeJournal) + Data("{".utf8)).write(
      to: test.home.storeJournal)
    try write(
      .passphraseChanged(StoreEventBody.PassphraseChanged(key: Keyring.root, with: .passphrase)))
    let found = try StoreRecord(in: test.home).facts
    #expect(found.isSetUp && found.erasures.count == 1 && found.keys.first?.revoked != nil)
    #expect(try types(.store).suffix(2) == ["tornTail", "passphraseChanged"])
    #expect(try Verification(in: test.home).isGood)
  }

  @Test func whatABackupSaysOfItself() throws {
    try test.record().append(
      .pinReset(EventBody.PINReset(reason: "?")), at: test.now(), by: manager)
    let staging = try TestJournal()
    _ = try BackupStaging(
      of: test.home, in: staging.folder, made: test.now(), program: "0.1.0", goOn: {})
    let file = staging.folder.appending(path: "\(BackupDescription.folder)/BACKUP.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("employees/1001/journal.jsonl"))
    try Kept.keep(printed: text)
  }

  @Test func twoTillsThatWereApart() throws {
    let other = try TestHome()
    try test.record().append(
      .added(EventBody.Added(name: "王芳", confirmed: false, employee: test.employee)),
      at: test.now())
    try FileManager.default.copyItem(
      at: test.home.folder(of: test.employee), to: other.home.folder(of: test.employee))
    for (home, language) in [(test, Language.zh), (other, .en)] {
      try home.record().append(
        .languageChosen(EventBody.LanguageChosen(language: language)), at: test.now())
      try StoreRecord(in: home.home).append(
        .passphraseChanged(StoreEventBody.PassphraseChanged(key: Keyring.root, with: .passphrase)),
        at: test.now(), by: manager)
    }
    for _ in 0..<2 {
      _ = try Merge(of: other.home, into: test.home, by: manager, at: test.now()).run()
      _ = try Merge(of: test.home, into: other.home, by: manager, at: test.now()).run()
    }
    #expect(try types(.person(test.employee)) == ["added", "languageChosen", "merged"])
    #expect(try types(.store) == ["passphraseChanged", "merged"])
    #expect(try test.record().card.language == .en)
    #expect(try Verification(in: test.home).isGood && Verification(in: other.home).isGood)
  }
}
